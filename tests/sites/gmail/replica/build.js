/*
 * A page that behaves like a mail client of Gmail's shape, in words and markup of our own: `window.replica` is the hand
 * of the tests. Built without markup strings, since the page is served under Trusted Types. This file: elements and words.
 */
window.replica = {};

((replica) => {
  replica.words = {
    en: {
      send: 'Send',
      sending: 'Sending\u2026',
      sent: 'Message sent',
      undo: 'Undo',
      view: 'View message',
      undone: 'Sending undone',
      discarded: 'Draft discarded',
      archived: 'Conversation archived',
      scheduled: 'Send scheduled',
      schedule: 'Schedule send',
      subject: 'Subject',
      body: 'Message text',
      to: 'To',
      discard: 'Discard draft',
      close: 'Save and close',
      noRecipient: 'Say who this goes to.',
      account: 'Account',
      wrote: 'wrote:',
    },
    de: {
      send: 'Senden',
      sending: 'Wird gesendet\u2026',
      sent: 'Nachricht gesendet',
      undo: 'R\u00fcckg\u00e4ngig',
      view: 'Nachricht ansehen',
      undone: 'Senden zur\u00fcckgenommen',
      discarded: 'Entwurf verworfen',
      archived: 'Unterhaltung archiviert',
      scheduled: 'Senden geplant',
      schedule: 'Senden planen',
      subject: 'Betreff',
      body: 'Text der Nachricht',
      to: 'An',
      discard: 'Entwurf verwerfen',
      close: 'Speichern und schlie\u00dfen',
      noRecipient: 'An wen soll das gehen?',
      account: 'Konto',
      wrote: 'schrieb:',
    },
    vi: {
      send: 'G\u1eedi',
      sending: '\u0110ang g\u1eedi\u2026',
      sent: '\u0110\u00e3 g\u1eedi th\u01b0',
      undo: 'Ho\u00e0n t\u00e1c',
      view: 'Xem th\u01b0',
      undone: '\u0110\u00e3 h\u1ee7y g\u1eedi',
      discarded: '\u0110\u00e3 b\u1ecf th\u01b0 nh\u00e1p',
      archived: '\u0110\u00e3 l\u01b0u tr\u1eef',
      scheduled: '\u0110\u00e3 h\u1eb9n gi\u1edd',
      schedule: 'H\u1eb9n gi\u1edd g\u1eedi',
      subject: 'Ch\u1ee7 \u0111\u1ec1',
      body: 'N\u1ed9i dung',
      to: 'T\u1edbi',
      discard: 'B\u1ecf th\u01b0 nh\u00e1p',
      close: 'L\u01b0u v\u00e0 \u0111\u00f3ng',
      noRecipient: 'G\u1eedi cho ai?',
      account: 'T\u00e0i kho\u1ea3n',
      wrote: '\u0111\u00e3 vi\u1ebft:',
    },
    ar: {
      send: '\u0625\u0631\u0633\u0627\u0644',
      sending: '\u062c\u0627\u0631\u064d \u0627\u0644\u0625\u0631\u0633\u0627\u0644\u2026',
      sent: '\u062a\u0645 \u0627\u0644\u0625\u0631\u0633\u0627\u0644',
      undo: '\u062a\u0631\u0627\u062c\u0639',
      view: '\u0639\u0631\u0636',
      undone: '\u062a\u0645 \u0627\u0644\u062a\u0631\u0627\u062c\u0639',
      discarded: '\u062d\u064f\u0630\u0641\u062a \u0627\u0644\u0645\u0633\u0648\u062f\u0629',
      archived: '\u062a\u0645\u062a \u0627\u0644\u0623\u0631\u0634\u0641\u0629',
      scheduled: '\u062a\u0645\u062a \u0627\u0644\u062c\u062f\u0648\u0644\u0629',
      schedule: '\u062c\u062f\u0648\u0644\u0629',
      subject: '\u0627\u0644\u0645\u0648\u0636\u0648\u0639',
      body: '\u0646\u0635 \u0627\u0644\u0631\u0633\u0627\u0644\u0629',
      to: '\u0625\u0644\u0649',
      discard: '\u062d\u0630\u0641',
      close: '\u062d\u0641\u0638 \u0648\u0625\u063a\u0644\u0627\u0642',
      noRecipient: '\u0625\u0644\u0649 \u0645\u0646\u061f',
      account: '\u0627\u0644\u062d\u0633\u0627\u0628',
      wrote: '\u0643\u062a\u0628:',
    },
  }[document.documentElement.lang];

  const without = { classes: new Set(), attributes: new Set() };
  /** Leaves classes and attributes out of everything made from now on. */
  replica.leaveOut = ({ classes = [], attributes = [] }) => {
    without.classes = new Set(classes);
    without.attributes = new Set(attributes);
  };

  /** An element from a description such as `div.a.b`, with attributes and children. */
  replica.h = (description, attributes = {}, ...children) => {
    const [name, ...classes] = description.split('.');
    const element = document.createElement(name);
    const kept = classes.filter((one) => !without.classes.has(one)).map(replica.renamed);
    if (kept.length > 0) element.className = kept.join(' ');
    for (const [key, value] of Object.entries(attributes)) {
      if (!without.attributes.has(key)) element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };

  /** Classes given other names, as in a trial of a new version. */
  const names = new Map();
  replica.renamed = (name) => names.get(name) ?? name;
  replica.renameClasses = (...classes) => {
    for (const name of classes) {
      names.set(name, `${name}-Kx7${names.size}`);
      for (const element of document.querySelectorAll(`.${name}`)) element.classList.replace(name, names.get(name));
    }
  };

  /** Finds by a class whatever it is called now. */
  replica.$ = (from, name) => from.querySelector(`.${replica.renamed(name)}`);

  /** The id log of an element: base64url of a JSON list, as its last part. */
  replica.log = (number, draft, thread) =>
    `${number}; u014N:xr6bB; 11:${btoa(JSON.stringify([`#${draft}`, null, 1, [`#${thread}`]]))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '.')}`;

  /** Lines of text as an editor leaves them: one block each, an empty one with a break. */
  replica.lines = (text) => text.split('\n').map((line) => replica.h('div', {}, line === '' ? replica.h('br') : line));

  replica.signature = () => [
    replica.h('span.gmail_signature_prefix', {}, '-- '),
    replica.h('br'),
    replica.h(
      'div.gmail_signature',
      { 'data-smartmail': 'gmail_signature' },
      replica.h('div', {}, 'Pat Sender'),
      replica.h('div', {}, 'Northwind Scales'),
    ),
  ];

  replica.quote = (message) =>
    replica.h(
      'div.gmail_quote.gmail_quote_container',
      {},
      replica.h(
        'div.gmail_attr',
        { dir: 'ltr' },
        `12.05.2026, ${message.name} <${message.email}> ${replica.words.wrote}`,
        replica.h('br'),
      ),
      replica.h('blockquote.gmail_quote', {}, ...replica.lines(message.text)),
    );

  replica.options = JSON.parse(document.documentElement.dataset.options);
  replica.me = { email: 'pat@sender.example', name: 'Pat Sender' };
  const byId = (id) => document.getElementById(id);
  replica.places = { view: byId('view'), windows: byId('windows'), fullScreen: byId('full-screen') };
  replica.noticeBox = document.querySelector('[role="alert"]');
  replica.next = 'sent';
  replica.delay = 40;
  replica.namesIds = false;
  replica.drafts = new Map();
  let count = 0;
  replica.freshDraft = () => `msg-a:r${7_100_000_000 + ++count}`;
  replica.freshThread = () => `thread-a:r${8_200_000_000 + count}`;
})(window.replica);
