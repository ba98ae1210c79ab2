import { createCache } from './cache.ts';
import { lemmaOf } from './lemma.ts';
import type { Draft, Word } from './parsed.ts';
import { type Match, Net, type PhraseSet, type Piece, phrases, piecesOf } from './phrases.ts';
import { isInside } from './spans.ts';
import { tag } from './tags.ts';
import type { Credit, Finding, OwnPhrases, Span, Target } from './types.ts';

/** The wording for a phrase the rep watches, and for one the rep wants to keep. Their only source is the rep. */
const WATCH = {
  rule: 'own-watch',
  skill: 'clarity',
  severity: 8,
  title: 'Find another way to say it',
  why: 'It is on your watch list: you asked to be told.',
  move: 'Say it in other words, or leave it out.',
  evidence: 'own',
} as const satisfies Omit<Finding, keyof Span | 'target'>;

const LOVE = {
  rule: 'own-love',
  skill: 'relevance',
  weight: 4,
  title: 'A phrase you want to keep',
} as const satisfies Omit<Credit, keyof Span | 'target'>;

/** Both as pages list them. */
export const OWN_RULES = [
  { ...WATCH, keeps: false, does: 'Uses a phrase on your watch list' },
  { ...LOVE, keeps: true, does: null, why: 'It is on your list of phrases to keep.', evidence: 'own' },
] as const;

/** A match of one of the rep's own phrases, in the body or the subject line. */
export interface OwnMatch extends Span {
  readonly list: keyof OwnPhrases;
  readonly target: Target;
}

interface OwnNet {
  readonly net: Net;
  readonly sets: Readonly<Record<keyof OwnPhrases, PhraseSet>>;
}

const nets = createCache<OwnNet>(4);

/**
 * The rep's own phrases in a draft, in the order of the text: whole words in any form ("reach out" is in "reaching out"),
 * in body and subject line, but not in greeting, signature, quoted mail or between quotation marks. Of two that begin at
 * the same place, the longer one.
 */
export function ownMatches(draft: Draft, own: OwnPhrases): readonly OwnMatch[] {
  const { net, sets } = nets.get(JSON.stringify([own.watch, own.love]), () => netOf(own));
  const find = (target: Target, sentences: readonly (readonly Word[])[]): OwnMatch[] => {
    const found = new Map<PhraseSet, Match[]>();
    for (const words of sentences) net.read(words, 0, found);
    return (['watch', 'love'] as const).flatMap((list) =>
      (found.get(sets[list]) ?? []).map(({ start, end }) => ({ list, target, start, end })),
    );
  };
  const body = find(
    'body',
    draft.sentences.map(({ words }) => words),
  ).filter((match) => !isInside(match, draft.quoted));
  return [...find('subject', [draft.subject]), ...body.sort((a, b) => a.start - b.start)];
}

/** These matches as findings and credits. `off`: rules the rep has silenced. Ordinary mail is left alone. */
export function judgeOwn(
  draft: Draft,
  own: OwnPhrases | undefined,
  off: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly credits: readonly Credit[] } {
  const matches = own && draft.input.kind !== 'other' ? ownMatches(draft, own) : [];
  const on = (list: keyof OwnPhrases, rule: string) =>
    off.has(rule) ? [] : matches.filter((match) => match.list === list);
  const at = ({ start, end, target }: OwnMatch) => ({ start, end, target });
  return {
    findings: on('watch', WATCH.rule).map((match) => ({ ...WATCH, ...at(match) })),
    credits: on('love', LOVE.rule).map((match) => ({ ...LOVE, ...at(match) })),
  };
}

function netOf({ watch, love }: OwnPhrases): OwnNet {
  const sets = { watch: phrases(...watch.flatMap(patternOf)), love: phrases(...love.flatMap(patternOf)) };
  return { net: new Net([sets.watch, sets.love]), sets };
}

/** A phrase as a pattern of the net: each word as written or in a dictionary form. Empty if it has no words. */
function patternOf(phrase: string): string[] {
  const words = tag(phrase).flatMap((word) => piecesOf({ ...word, side: 'none' }));
  const tokens = words.flatMap((word) => {
    const forms = [...new Set(formsOf(word, words.length === 1).map(plain))].filter((form) => form !== '');
    return forms.length === 0 ? [] : [forms.join('|')];
  });
  return tokens.length === 0 ? [] : [tokens.join(' ')];
}

/**
 * The forms under which a word of a phrase is looked up. A phrase is too short to be tagged reliably ("touching base"),
 * so among other words each may be a verb as well; alone, a word in -ing may not ("meeting" is not "met").
 */
function formsOf({ norm, lemma }: Piece, alone: boolean): readonly string[] {
  if (!alone) return [norm, lemma, lemmaOf(norm, 'verb', new Set())];
  return norm.endsWith('ing') ? [norm] : [norm, lemma];
}

/** The form without characters that have a meaning in patterns; empty if no letter or digit is left. */
function plain(form: string): string {
  return /[\p{L}\p{N}]/u.test(form) ? form.replace(/[|?~^$<>\s]/g, '') : '';
}
