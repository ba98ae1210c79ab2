import * as v from 'valibot';
import { Send } from './send-schema.ts';
import type { EarlyDraft, SendRecord } from './types.ts';

/**
 * A send as one array, for storage: names of sites, kinds, rules and so on are replaced by their index in a list that
 * the chunk shares. About a third of the size of the record's JSON.
 */

/** Returns the index of a name in the chunk's list, adding it if new. */
export type Place = (name: string) => number;

type Numbers = readonly number[];

export type Row = readonly [
  id: string,
  at: number,
  zone: number | null,
  /** Site, surface, kind, state, then the outcome if known. */
  tags: Numbers,
  draftKey: string,
  threadKey: string | null,
  recipientKey: string | null,
  /** 0 when absent. */
  companyKey: string | 0 | null,
  words: number,
  scoring: number,
  unaided: number | null,
  focus: number | null,
  /** Name, score, name, score ... */
  skills: Numbers,
  /** Name, count, name, count ... */
  rules: Numbers,
  credits: Numbers,
  /** Each 0 when absent. */
  worst: number,
  /** Skills, rules, credits. */
  early: readonly [Numbers, Numbers, Numbers] | null,
  /** Band, then 0 or 1 for the weakest sentence; empty when absent. */
  guess: Numbers,
  changed: number,
  replied: number,
  /** Empty when absent. */
  shape: string,
];

export function toRow(send: SendRecord, place: Place): Row {
  const { guess } = send;
  const tags = [send.site, send.surface, send.kind, send.state, ...(send.outcome === null ? [] : [send.outcome])];
  return [
    send.id,
    send.at,
    send.zone ?? null,
    tags.map(place),
    send.draftKey,
    send.threadKey,
    send.recipientKey,
    send.companyKey === undefined ? 0 : send.companyKey,
    send.words,
    send.scoring,
    send.unaided,
    send.focus,
    toPairs(send.skills, place),
    toPairs(send.rules, place),
    send.credits.map(place),
    send.worst ?? 0,
    send.early ? earlyToRow(send.early, place) : null,
    guess ? [place(guess.band), ...(guess.weakest === null ? [] : [Number(guess.weakest)])] : [],
    send.changed ?? 0,
    send.replied ?? 0,
    send.shape ?? '',
  ];
}

/** The record of a row, or undefined if the row is damaged. Never throws. */
export function fromRow(row: unknown, names: readonly string[]): SendRecord | undefined {
  try {
    // The row is not checked, only the record that comes out: checking both would take twice as long, and the popup
    // waits for hundreds of them.
    const send = v.safeParse(Send, unfold(row as Row, names));
    return send.success ? send.output : undefined;
  } catch {
    return undefined;
  }
}

function unfold(row: Row, names: readonly string[]): object {
  const [id, at, zone, tags, draftKey, threadKey, recipientKey, companyKey, ...judged] = row;
  const [words, scoring, unaided, focus, skills, rules, credits, worst, early, guess, changed, replied, shape] = judged;
  const [site, surface, kind, state, outcome = null] = tags.map((tag) => names[tag]);
  const written = { id, at, site, surface, kind, state, draftKey, threadKey, recipientKey };
  return {
    ...written,
    ...{ words, scoring, unaided, focus, outcome },
    skills: fromPairs(skills, names),
    rules: fromPairs(rules, names),
    credits: credits.map((place) => names[place]),
    ...(zone === null ? {} : { zone }),
    ...(companyKey === 0 ? {} : { companyKey }),
    ...(worst === 0 ? {} : { worst }),
    ...(early === null ? {} : { early: earlyFromRow(early, names) }),
    ...(guess.length === 0 ? {} : { guess: guessFromRow(guess, names) }),
    ...(changed === 0 ? {} : { changed }),
    ...(replied === 0 ? {} : { replied }),
    ...(shape === '' ? {} : { shape }),
  };
}

function earlyToRow(early: EarlyDraft, place: Place): Row[16] {
  return [toPairs(early.skills, place), early.rules.map(place), early.credits.map(place)];
}

function earlyFromRow([skills, rules, credits]: NonNullable<Row[16]>, names: readonly string[]): object {
  const name = (place: number) => names[place];
  return { skills: fromPairs(skills, names), rules: rules.map(name), credits: credits.map(name) };
}

function guessFromRow([band = -1, weakest]: readonly number[], names: readonly string[]): object {
  return { band: names[band], weakest: weakest === undefined ? null : weakest === 1 };
}

function toPairs(values: Readonly<Record<string, number>>, place: Place): number[] {
  return Object.entries(values).flatMap(([name, value]) => [place(name), value]);
}

function fromPairs(pairs: readonly number[], names: readonly string[]): Record<string, number | undefined> {
  if (pairs.length % 2 !== 0) throw new Error('half a pair');
  const places = pairs.filter((_, i) => i % 2 === 0);
  return Object.fromEntries(places.map((place, i) => [nameAt(place, names), pairs[2 * i + 1]]));
}

/** The name at an index. Throws if there is none: `undefined` as a key would read as "undefined". */
function nameAt(place: number, names: readonly string[]): string {
  const name = names[place];
  if (name === undefined) throw new Error('no such name');
  return name;
}
