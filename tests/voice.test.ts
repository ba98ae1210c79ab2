import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import german from '../public/_locales/de/messages.json' with { type: 'json' };
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { OWN_RULES } from '../src/engine/own-phrases.ts';
import { isCredit } from '../src/engine/rule.ts';
import { RULES } from '../src/engine/rules/index.ts';

/** docs/voice.md held against every string and every rule card, as far as rules of speech can be counted. */

interface Line {
  /** Key of the string, or rule and part of its card. */
  readonly of: string;
  readonly text: string;
}

const strings = (messages: Readonly<Record<string, { readonly message: string }>>): readonly Line[] =>
  Object.entries(messages).map(([of, { message: text }]) => ({ of, text }));

const EN = strings(english);
const DE = strings(german);
/** What the cards say, in each of their wordings. */
const WORDINGS = RULES.flatMap((rule) => {
  const later = isCredit(rule) ? undefined : rule.afterTheirs;
  return [
    { of: rule.id, title: rule.title, why: rule.why, next: isCredit(rule) ? undefined : rule.next },
    ...(later ? [{ of: `${rule.id} after theirs`, ...later }] : []),
  ];
});
const TITLES: readonly Line[] = [
  ...WORDINGS.map(({ of, title }) => ({ of: `${of} title`, text: title })),
  ...OWN_RULES.map(({ rule, title }) => ({ of: `${rule} title`, text: title })),
];
const REASONS: readonly Line[] = [
  ...WORDINGS.map(({ of, why }) => ({ of: `${of} why`, text: why })),
  ...OWN_RULES.map(({ rule, why }) => ({ of: `${rule} why`, text: why })),
];
const MOVES: readonly Line[] = [
  ...WORDINGS.flatMap(({ of, next }) => (next === undefined ? [] : [{ of: `${of} next`, text: next }])),
  ...OWN_RULES.flatMap((own) => ('move' in own ? [{ of: `${own.rule} next`, text: own.move }] : [])),
];
/** What faults are called where sends are looked back on. */
const DOES: readonly Line[] = [
  ...RULES.flatMap((rule) => (isCredit(rule) ? [] : [{ of: `${rule.id} does`, text: rule.does }])),
  ...OWN_RULES.flatMap(({ rule, does }) => (does === null ? [] : [{ of: `${rule} does`, text: does }])),
];
const CARDS = [...TITLES, ...DOES, ...REASONS, ...MOVES];
/** Why a rule is silent, and the lines that show a move. */
const ASIDES: readonly Line[] = RULES.flatMap((rule) => {
  const models = isCredit(rule) ? [] : [rule.model, rule.afterTheirs?.model];
  return [rule.quiet, ...models].flatMap((text) => (text === undefined ? [] : [{ of: rule.id, text }]));
});

/** The right column of the table of words, which is where they are settled. */
const NOT_SAID = [...readFileSync('docs/voice.md', 'utf8').matchAll(/^\|[^|]+\|([^|]+)\|$/gm)]
  .map(([, cell = '']) => cell.trim())
  .filter((cell) => cell !== 'not said' && !/^-+$/.test(cell))
  .flatMap((cell) => cell.split(', '));

/** Strings, or how their keys begin, that count what is never one: too long a draft, the least that figures take. */
const NEVER_ONE = [
  'silence_too_long_more',
  'news_fault_',
  'news_strength_',
  'news_steady',
  'news_mastered',
  'news_too_early',
  'week_habit',
  'rule_contested',
  'progress_tables',
  'progress_copies',
  'progress_burst',
  'progress_busy',
  'progress_replies_none',
  'progress_replies_key',
  'calibration_early',
  'calibration_even',
  'calibration_high',
  'calibration_low',
];

/** Where such a word says something else: what the reader feels, and what a button does. */
const OTHERWISE = ['guilt-trip why', 'report_copy'];

const that = (lines: readonly Line[], is: RegExp) => lines.filter(({ text }) => is.test(text));

describe('every string and every card', () => {
  it('is calm: no exclamation mark, no capitals for weight', () => {
    expect(that([...EN, ...DE, ...CARDS], /!/)).toEqual([]);
    const names = /\b(?:JSON|NDJSON)\b/g;
    const bare = [...EN, ...DE, ...CARDS].map(({ of, text }) => ({ of, text: text.replace(names, '') }));
    expect(that(bare, /\p{Lu}{4,}/u)).toEqual([]);
  });

  it('says none of the words that were settled as not said', () => {
    expect(NOT_SAID.length).toBeGreaterThan(10);
    const lines = [...EN, ...CARDS].filter(({ of }) => !OTHERWISE.includes(of));
    expect(that(lines, new RegExp(`\\b(?:${NOT_SAID.join('|')})\\b`, 'i'))).toEqual([]);
  });

  it('counts one as one', () => {
    const counted = that(
      EN,
      /\$\d (?:\p{Ll}+ )?(?:characters|days|drafts|guesses|items|messages|near-copies|points|times|versions|words)\b/u,
    );
    expect(counted.filter(({ of }) => !of.endsWith('_other') && !NEVER_ONE.some((key) => of.startsWith(key)))).toEqual(
      [],
    );
  });

  it('quotes words between curly marks, single ones in a name, which is itself quoted', () => {
    expect(that([...EN, ...DE, ...CARDS, ...ASIDES], /"/)).toEqual([]);
    expect(that(DOES, /[“”]/)).toEqual([]);
    const bare = [...CARDS, ...ASIDES].map(({ of, text }) => ({ of, text: text.replace(/“[^“”]*”/g, '') }));
    expect(that(bare, /[“”]/)).toEqual([]);
  });

  it('keeps a number on the line of what it is of', () => {
    expect(that([...EN, ...DE], /\bn = \$| · \$1 |(?:aim|Ziel), \$1 /)).toEqual([]);
  });

  it('tells nobody what they must do', () => {
    expect(that([...EN, ...MOVES, ...TITLES], /\byou (?:must|should|have to|need to)\b/i)).toEqual([]);
    expect(that(DE, /\bSie (?:müssen|sollten|sollen)\b/)).toEqual([]);
  });

  it('speaks German with Sie', () => {
    expect(that(DE, /\b(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)\b/iu)).toEqual([]);
  });
});

describe('every card', () => {
  it('is short: a title and what a fault does on one line, a reason and a move of one sentence each', () => {
    expect(TITLES.filter(({ text }) => text.length > 48)).toEqual([]);
    expect(DOES.filter(({ text }) => text.length > 45)).toEqual([]);
    expect([...REASONS, ...MOVES].filter(({ text }) => text.length > 140)).toEqual([]);
    expect(that(CARDS, /[.?]\s+\p{Lu}/u)).toEqual([]);
  });

  it('says in its move what its title does not say', () => {
    const said = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const again = WORDINGS.filter(({ title, next }) => {
      const known = new Set(said(title));
      return next !== undefined && said(next).filter((word) => !known.has(word)).length < 4;
    });
    expect(again.map(({ of }) => of)).toEqual([]);
  });

  it('is about the text, not about the one who wrote it', () => {
    expect(that(CARDS, /\b(?:you(?:'|’)re|you always|you never|you talk|you sound|you come across)\b/i)).toEqual([]);
    expect(that(DOES, /^(?:You|Your|The writer|The sender)\b/)).toEqual([]);
  });

  it('ends reasons and moves with a full stop, and titles without', () => {
    expect(that([...TITLES, ...DOES], /[.]$/)).toEqual([]);
    expect([...REASONS, ...MOVES].filter(({ text }) => !/[.?]$/.test(text))).toEqual([]);
  });
});
