import fc from 'fast-check';
import { KINDS, SKILLS } from '../../src/engine/types.ts';
import { OUTCOMES, SEND_RECORD_STATES, type SendRecord } from '../../src/journal/types.ts';
import { SITES, SURFACES } from '../../src/sites/site.ts';

/** Noon on 10 March 2026, UTC. */
export const NOON = Date.UTC(2026, 2, 10, 12);

/** An ordinary record; `over` says what is special about it. */
export function send(id: string, over: Partial<SendRecord> = {}): SendRecord {
  return {
    id: id.padEnd(8, '0'),
    at: NOON,
    zone: 0,
    site: 'gmail',
    surface: 'compose',
    kind: 'cold',
    state: 'sent',
    draftKey: 'draft000000',
    threadKey: null,
    recipientKey: 'recipient00',
    words: 90,
    scoring: 1,
    unaided: 40,
    focus: 70,
    skills: { 'customer-focus': 70, relevance: 55 },
    rules: { 'vague-notice': 1 },
    credits: ['specific-fact'],
    outcome: null,
    ...over,
  };
}

const key = fc.stringMatching(/^[\w-]{11}$/);
const score = fc.integer({ min: 0, max: 100 });
const shape = fc.array(fc.stringMatching(/^[csbn][1-9]\d?!?\??$/), { minLength: 1, maxLength: 20 });
const rule = fc.constantFrom('vague-notice', 'time-ask-first-touch', 'buzzword', 'no-question', 'specific-fact');
const skills = fc.dictionary(fc.constantFrom(...SKILLS), score, { noNullPrototype: true });

/** Any record that may be stored. */
export const anySend: fc.Arbitrary<SendRecord> = fc.record(
  {
    id: fc.stringMatching(/^[\w-]{16}$/),
    at: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) }),
    zone: fc.integer({ min: -720, max: 840 }),
    site: fc.constantFrom(...SITES),
    surface: fc.constantFrom(...SURFACES),
    kind: fc.constantFrom(...KINDS),
    state: fc.constantFrom(...SEND_RECORD_STATES),
    draftKey: key,
    threadKey: fc.option(key),
    recipientKey: fc.option(key),
    companyKey: fc.option(key),
    words: fc.nat(2000),
    scoring: fc.nat(9),
    unaided: fc.option(score),
    focus: fc.option(score),
    skills,
    rules: fc.dictionary(rule, fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
    credits: fc.uniqueArray(rule),
    worst: fc.constantFrom(20, 14, 8, 4, 2),
    early: fc.record({ skills, rules: fc.uniqueArray(rule), credits: fc.uniqueArray(rule) }),
    guess: fc.record({
      band: fc.constantFrom('self-led', 'mostly-self', 'mostly-customer', 'customer-led'),
      weakest: fc.option(fc.boolean()),
    }),
    shape: shape.map((sentences) => sentences.join(' ')),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    replied: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) }),
    changed: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) }),
  },
  {
    requiredKeys: [
      ...(['id', 'at', 'zone', 'site', 'surface', 'kind', 'state', 'draftKey', 'threadKey', 'recipientKey'] as const),
      ...(['words', 'scoring', 'unaided', 'focus', 'skills', 'rules', 'credits', 'outcome'] as const),
    ],
  },
);
