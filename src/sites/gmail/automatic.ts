import type { Person } from './people.ts';

/** Addresses that no person answers from. */
const SYSTEM = /^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply|notifications?)(?:[+._-].*)?@/;

/** How mail programs open an automatic answer, in the languages of the tests and related ones. */
const AUTOMATIC = new RegExp(
  [
    'out of (?:the )?office',
    'automatic (?:reply|response)',
    'auto-?(?:reply|response)',
    'delivery status notification',
    'undeliver(?:able|ed)',
    'abwesenheitsnotiz',
    'automatische antwort',
    'nicht im b\u00fcro',
    'r\u00e9ponse automatique',
    'absence du bureau',
    'respuesta autom\u00e1tica',
    'fuera de la oficina',
    'resposta autom\u00e1tica',
    'risposta automatica',
    'automatisch antwoord',
    'tr\u1ea3 l\u1eddi t\u1ef1 \u0111\u1ed9ng',
    'v\u1eafng m\u1eb7t',
    '\u0631\u062f \u062a\u0644\u0642\u0627\u0626\u064a',
    '\u062e\u0627\u0631\u062c \u0627\u0644\u0645\u0643\u062a\u0628',
    '\u81ea\u52d5\u8fd4\u4fe1',
  ].join('|'),
  'i',
);

/**
 * Whether a message is a bounce or an automatic answer: by the sender's address, or by the opening words. Quiet rather
 * than clever: the reply of a person who opens with these words is missed.
 */
export function isAutomatic(from: Person, text: string): boolean {
  return SYSTEM.test(from.address) || AUTOMATIC.test(text.slice(0, 300));
}
