/*
 * A page that behaves like a messaging client of LinkedIn's shape, in words and markup of our own: `window.replica` is
 * the hand of the tests. Built without markup strings, since the page is served under Trusted Types. This file: elements
 * and words.
 */
window.replica = {};

((replica) => {
  replica.words = {
    en: {
      newMessage: 'New message',
      write: 'Write something',
      send: 'Send',
      options: 'Send options',
      remove: 'Remove',
      search: 'Who should get this?',
      subject: 'Subject (optional)',
      small: 'Make smaller',
      close: 'Close',
      online: 'Online now',
      connect: 'Connect',
      pending: 'Pending',
      note: 'Add words for',
      invite: 'Send invitation',
      cancel: 'Cancel',
      failed: 'That did not work.',
      again: 'Try again',
      thanks: 'Thanks!',
      upgrade: 'Notes need a paid account',
    },
    de: {
      newMessage: 'Neue Nachricht',
      write: 'Etwas schreiben',
      send: 'Senden',
      options: 'Optionen',
      remove: 'Entfernen:',
      search: 'Wer soll das bekommen?',
      subject: 'Betreff (optional)',
      small: 'Kleiner',
      close: 'Schlie\u00dfen',
      online: 'Jetzt da',
      connect: 'Vernetzen',
      pending: 'Ausstehend',
      note: 'Worte f\u00fcr',
      invite: 'Einladung senden',
      cancel: 'Abbrechen',
      failed: 'Das ging nicht.',
      again: 'Noch einmal',
      thanks: 'Danke!',
      upgrade: 'Das kostet etwas',
    },
    vi: {
      newMessage: 'Tin nh\u1eafn m\u1edbi',
      write: 'Vi\u1ebft g\u00ec \u0111\u00f3',
      send: 'G\u1eedi',
      options: 'T\u00f9y ch\u1ecdn',
      remove: 'X\u00f3a',
      search: 'G\u1eedi cho ai?',
      subject: 'Ch\u1ee7 \u0111\u1ec1',
      small: 'Thu nh\u1ecf',
      close: '\u0110\u00f3ng',
      online: '\u0110ang tr\u1ef1c tuy\u1ebfn',
      connect: 'K\u1ebft n\u1ed1i',
      pending: '\u0110ang ch\u1edd',
      note: 'L\u1eddi nh\u1eafn cho',
      invite: 'G\u1eedi l\u1eddi m\u1eddi',
      cancel: 'H\u1ee7y',
      failed: 'Kh\u00f4ng \u0111\u01b0\u1ee3c.',
      again: 'Th\u1eed l\u1ea1i',
      thanks: 'C\u1ea3m \u01a1n!',
      upgrade: 'C\u1ea7n tr\u1ea3 ti\u1ec1n',
    },
    ar: {
      newMessage: '\u0631\u0633\u0627\u0644\u0629 \u062c\u062f\u064a\u062f\u0629',
      write: '\u0627\u0643\u062a\u0628 \u0634\u064a\u0626\u0627',
      send: '\u0625\u0631\u0633\u0627\u0644',
      options: '\u062e\u064a\u0627\u0631\u0627\u062a',
      remove: '\u0625\u0632\u0627\u0644\u0629',
      search: '\u0625\u0644\u0649 \u0645\u0646\u061f',
      subject: '\u0627\u0644\u0645\u0648\u0636\u0648\u0639',
      small: '\u062a\u0635\u063a\u064a\u0631',
      close: '\u0625\u063a\u0644\u0627\u0642',
      online: '\u0645\u062a\u0635\u0644',
      connect: '\u062a\u0648\u0627\u0635\u0644',
      pending: '\u0642\u064a\u062f \u0627\u0644\u0627\u0646\u062a\u0638\u0627\u0631',
      note: '\u0643\u0644\u0645\u0629 \u0625\u0644\u0649',
      invite: '\u0625\u0631\u0633\u0627\u0644 \u0627\u0644\u062f\u0639\u0648\u0629',
      cancel: '\u0625\u0644\u063a\u0627\u0621',
      failed: '\u0644\u0645 \u064a\u0646\u062c\u062d.',
      again: '\u0645\u0631\u0629 \u0623\u062e\u0631\u0649',
      thanks: '\u0634\u0643\u0631\u0627!',
      upgrade: '\u064a\u062a\u0637\u0644\u0628 \u0627\u0644\u062f\u0641\u0639',
    },
  }[document.documentElement.lang];

  replica.options = JSON.parse(document.documentElement.dataset.options);
  replica.me = { name: 'Pat Sender', id: 'ACoAAAPatSender0000000000' };
  replica.next = 'sent';
  replica.delay = 50;

  /** Classes given other names, as in a trial of a new version. */
  const names = new Map();
  replica.renamed = (name) => names.get(name) ?? name;
  replica.renameClasses = (...classes) => {
    for (const name of classes) {
      names.set(name, `_${name.length}x${names.size}_kq`);
      for (const tree of replica.trees()) {
        for (const element of tree.querySelectorAll(`.${name}`)) element.classList.replace(name, names.get(name));
      }
    }
  };

  /** Classes and attributes the page goes without from now on. */
  const left = [];
  replica.leaveOut = (anchors) => {
    left.splice(0, left.length, ...anchors);
    for (const tree of replica.trees()) for (const element of tree.querySelectorAll('*')) strip(element);
  };
  const strip = (element) => {
    for (const { kind, name } of left) {
      if (kind === 'class') element.classList.remove(name);
      else element.removeAttribute(name);
    }
    return element;
  };

  /** An element from a description such as `div.a.b`, with attributes and children; empty children are left out. */
  replica.h = (description, attributes = {}, ...children) => {
    const [name, ...classes] = description.split('.');
    const element = document.createElement(name);
    if (classes.length > 0) element.className = classes.map(replica.renamed).join(' ');
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== undefined && child !== null && child !== ''));
    return strip(element);
  };

  /** Lines of text as the editor leaves them: one paragraph each, an empty one with a break. */
  replica.lines = (text) => text.split('\n').map((line) => replica.h('p', {}, line === '' ? replica.h('br') : line));

  const outlet = document.getElementById('interop-outlet');
  if (outlet !== null) outlet.attachShadow({ mode: 'open' }).append(replica.h('div.overlay'));
  replica.trees = () => [document, ...(outlet === null ? [] : [outlet.shadowRoot])];

  /** Where bubbles and dialogs go. */
  replica.overlay = () =>
    outlet === null ? document.getElementById('overlay') : outlet.shadowRoot.querySelector('div');
})(window.replica);
