import { readFileSync } from 'node:fs';

/** How a replica page is made. */
export interface ReplicaOptions {
  readonly language?: 'en' | 'de' | 'vi' | 'ar';
  readonly dark?: boolean;
  /** Where bubbles and dialogs are: in the document (older client), or in an open shadow tree (newer one). */
  readonly home?: 'light' | 'shadow';
  /** Shows who is logged in; the newer client does not. */
  readonly nav?: boolean;
  /** With the frame in which dialogs are opened, and the editor hidden in it. */
  readonly frame?: boolean;
}

export const ADDRESS = 'https://www.linkedin.com/feed/';

/** What a page of this kind sends: only its own scripts run, and none may make markup of strings. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-replica'; style-src 'nonce-replica'; img-src 'self' data:; frame-src 'self'; " +
    "base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; " +
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  'x-frame-options': 'SAMEORIGIN',
};

const SCRIPTS = ['build', 'conversation', 'sending', 'invite'].map((name) =>
  readFileSync(new URL(`./replica/${name}.js`, import.meta.url), 'utf8'),
);

const STYLE = `
body { margin: 0; font: 14px sans-serif; background: #f4f2ee; color: #1d1d1d }
body.dark { background: #1b1f23; color: #e8e8e8 }
#overlay, .overlay { position: fixed; bottom: 0; inset-inline-end: 20px; display: flex; gap: 12px; align-items: end }
[role=dialog] { width: 340px; background: #fff; color: #1d1d1d; box-shadow: 0 0 6px #0006 }
.dark [role=dialog] { background: #293138; color: #e8e8e8 }
.msg-form__contenteditable { min-height: 80px; padding: 8px; outline: none }
.msg-s-event-listitem__body { white-space: pre-wrap }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
iframe { position: fixed; inset: 0; opacity: 0; z-index: -1; width: 100%; height: 100%; border: 0 }
`;

/** What the site answers for a path: the page, or what the frame for dialogs holds while there is none. */
export function served(
  path: string,
  options: ReplicaOptions = {},
): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  if (path === '/preload/') return { html: decoyPage(), headers: HEADERS };
  // In the frame for dialogs they are in the light.
  const inFrame = path.startsWith('/preload/') && options.frame;
  return {
    html: replicaPage(inFrame ? { ...options, home: 'light', nav: false, frame: false } : options),
    headers: HEADERS,
  };
}

/** The whole page. Scripts act on `window.replica`; see `Replica` for what tests may ask of it. */
function replicaPage(options: ReplicaOptions = {}): string {
  const { language = 'en', dark = false, home = 'light', nav = home === 'light', frame = false } = options;
  const overlay =
    home === 'light'
      ? '<aside id="overlay"></aside>'
      : '<div id="interop-outlet" class="theme--light" data-testid="interop-shadowdom"></div>';
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-options='${JSON.stringify(options)}'>
<head><meta charset="utf-8"><title>(2) Replica network</title><style nonce="replica">${STYLE}</style></head>
<body class="${dark ? 'dark' : ''}">
<header><input id="search" type="text" role="combobox">${nav ? '<img class="global-nav__me-photo" alt="Pat Sender">' : ''}</header>
<main id="workspace"></main>
<section id="far"></section>
<form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true" role="textbox" tabindex="0"></div></form>
${frame ? '<iframe data-testid="interop-iframe" src="/preload/"></iframe>' : ''}
${overlay}
<div id="toasts"></div>
${SCRIPTS.map((script) => `<script nonce="replica">${script}</script>`).join('\n')}
</body></html>`;
}

/** An editor nobody sees. */
function decoyPage(): string {
  return `<!doctype html><html lang="en"><head><style nonce="replica">${STYLE}</style></head><body>
<div aria-hidden="true"><form id="msg-form-decoy"><div class="ql-editor" contenteditable="true" role="textbox" tabindex="0"></div></form></div>
</body></html>`;
}
