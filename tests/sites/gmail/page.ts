import { readFileSync } from 'node:fs';

/** How a replica page is made. */
export interface ReplicaOptions {
  readonly language?: 'en' | 'de' | 'vi' | 'ar';
  readonly dark?: boolean;
  /** Which generation of recipient markup. */
  readonly recipients?: 'chips' | 'line' | '2020';
  /** Inline composers use the nodes of the one before. */
  readonly reuse?: boolean;
  /** A window of its own, with nothing but one composer. */
  readonly popOut?: boolean;
  /** Composers carry no draft id, as before the first save. */
  readonly noId?: boolean;
}

export const ADDRESS = 'https://mail.google.com/mail/u/0/';

/** What a mail page of this kind sends: only its own scripts run, and none may make markup of strings. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "script-src 'nonce-replica'; object-src 'none'; base-uri 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-frame-options': 'SAMEORIGIN',
};

const SCRIPTS = ['build', 'composer', 'windows', 'sending', 'views'].map((name) =>
  readFileSync(new URL(`./replica/${name}.js`, import.meta.url), 'utf8'),
);

const STYLE = `
body { margin: 0; font: 14px sans-serif; background: #fff; color: #202124 }
body.dark { background: #1f1f1f; color: #e3e3e3 }
#windows { position: fixed; bottom: 0; inset-inline-end: 60px; display: flex; gap: 12px; align-items: end }
.Hd { width: 480px; background: #fff; box-shadow: 0 0 6px #0006 }
.dark .Hd { background: #2b2b2b }
.Ht { height: 32px; background: #eee; text-align: end }
.Ht img { display: inline-block; width: 16px; height: 16px; margin: 8px; background: #888 }
#full-screen .Hd { position: fixed; inset: 40px; width: auto }
.Am { min-height: 180px; padding: 8px; outline: none }
.An, .IZ { width: 100% } .Ap { padding: 8px }
.aoO, .hG, .Uo, .oh { display: inline-block; padding: 6px 14px; margin: 4px; background: #0b57d0; color: #fff }
.hG, .oh, .Uo { background: #888 }
.b8 { position: fixed; bottom: 20px; inset-inline-start: 20px; background: #202124; color: #fff }
[role=alertdialog], .dates, .J-M { position: fixed; top: 30%; left: 40%; background: #fff; color: #000; border: 1px solid; padding: 20px }
.J-N { padding: 8px }
`;

/** The whole page. Scripts act on `window.replica`; see `Replica` for what tests may ask of it. */
export function replicaPage(options: ReplicaOptions = {}): string {
  const { language = 'en' } = options;
  const account = { en: 'Account', de: 'Konto', vi: 'T\u00e0i kho\u1ea3n', ar: '\u0627\u0644\u062d\u0633\u0627\u0628' }[
    language
  ];
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-options='${JSON.stringify(options)}'>
<head><meta charset="utf-8"><title>Inbox (3) - pat@sender.example - Replica Mail</title>
<style nonce="replica">${STYLE}</style></head>
<body class="aAU xE">
<a href="https://accounts.google.com/SignOutOptions" aria-label="${account}: Pat Sender (pat@sender.example)">P</a>
<input aria-label="search" name="q">
<div class="nH bkK"><div class="nH"><div class="aeF"><div id="view" role="main"></div></div></div></div>
<div class="dw"><div class="nH"><div class="nH"><div class="no" id="windows"></div></div></div></div>
<div class="aSs"><div class="aSt" id="full-screen"></div></div>
<div class="vY"><div class="b8" role="alert" aria-live="assertive"><div class="vh"></div></div></div>
${SCRIPTS.map((script) => `<script nonce="replica">${script}</script>`).join('\n')}
</body></html>`;
}
