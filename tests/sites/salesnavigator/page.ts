import { readFileSync } from 'node:fs';
import { HEADERS } from '../linkedin/page.ts';

/** How a replica page is made. */
export interface ReplicaOptions {
  readonly language?: keyof typeof WORDS;
  readonly dark?: boolean;
}

/** What tests may ask of a replica page: `window.replica`. */
export interface SalesReplica {
  /** Opens a message with the caret in it; without `subject` it has no subject field. */
  openMessage(options?: { readonly subject?: string; readonly text?: string }): void;
  close(): void;
  /** Whether a press of Send takes the composer away, as when the server took the message. */
  closes: boolean;
}

export const SALES_ADDRESS = 'https://www.linkedin.com/sales/inbox/';

/** What stands on the page, in own words. */
const WORDS = {
  en: { subject: 'Subject', message: 'Your message', send: 'Send', file: 'File' },
  de: { subject: 'Betreff', message: 'Deine Nachricht', send: 'Senden', file: 'Datei' },
  vi: {
    subject: 'Ch\u1ee7 \u0111\u1ec1',
    message: 'Tin nh\u1eafn',
    send: 'G\u1eedi',
    file: 'T\u1ec7p',
  },
  ar: {
    subject: '\u0627\u0644\u0645\u0648\u0636\u0648\u0639',
    message: '\u0631\u0633\u0627\u0644\u062a\u0643',
    send: '\u0625\u0631\u0633\u0627\u0644',
    file: '\u0645\u0644\u0641',
  },
} as const;

const SCRIPT = readFileSync(new URL('./replica/message.js', import.meta.url), 'utf8');

const STYLE = `
body { margin: 0; font: 14px sans-serif; background: #f4f2ee; color: #1d1d1d }
body.dark { background: #1b1f23; color: #e8e8e8 }
#message-overlay { position: fixed; bottom: 0; inset-inline-end: 20px; width: 420px; background: #fff; color: #1d1d1d }
.dark #message-overlay { background: #293138; color: #e8e8e8 }
#message-overlay :is(input, textarea) { display: block; width: 100%; background: transparent; color: inherit }
`;

/** What the site answers under /sales/. */
export function salesPage(options: ReplicaOptions = {}): { readonly html: string; readonly headers: typeof HEADERS } {
  const { language = 'en', dark = false } = options;
  const html = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-words='${JSON.stringify(WORDS[language])}'>
<head><meta charset="utf-8"><title>Replica sales</title><style nonce="replica">${STYLE}</style></head>
<body class="${dark ? 'dark' : ''}">
<header><input id="search" type="text" role="combobox"></header>
<main></main>
<script nonce="replica">${SCRIPT}</script>
</body></html>`;
  return { html, headers: HEADERS };
}
