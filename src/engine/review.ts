import { accountOf } from './account.ts';
import { parse } from './draft.ts';
import { focusOf, unitOf } from './focus.ts';
import { judge } from './judge.ts';
import { isEnglish } from './language.ts';
import { VISIBLE } from './lines.ts';
import { judgeByWeights } from './orientation-table.ts';
import type { Draft } from './parsed.ts';
import type { DraftInput, Review, ReviewOptions, Silence } from './types.ts';
import { bandOf, LEAST_ORIENTED, LEAST_WORDS, LEAST_WORDS_NOTE, VERSION } from './weights.ts';

/** The one door: a draft in, a review out. Pure and total; the same input gives the same review. */
export function review(input: DraftInput, options: ReviewOptions = {}): Review {
  const draft = parse(input, judgeByWeights, options.corrections);
  const silence = silenceOf(draft);
  const units = draft.clauses.map(unitOf);
  const focus = silence ? null : Math.round(focusOf(units));
  return {
    version: VERSION,
    focus,
    band: focus === null ? null : bandOf(focus),
    silence,
    words: draft.wordCount,
    cuts: draft.cuts,
    sentences: draft.sentences.map(({ start, end, orientation, confidence }) => ({
      start,
      end,
      orientation,
      confidence,
    })),
    clauses: draft.clauses.map(({ start, end, orientation, confidence, deciding, because }) => ({
      start,
      end,
      orientation,
      confidence,
      words: deciding,
      because,
    })),
    account: silence && silence !== 'too-little' ? [] : accountOf(draft.clauses, units),
    ...judge(draft, options, focus),
  };
}

/** Why there can be no number, or null. */
function silenceOf(draft: Draft): Silence | null {
  if (!VISIBLE.test(draft.text)) return 'empty';
  if (draft.sentences.length === 0) return 'only-cut';
  if (!isEnglish(draft.sentences.flatMap((sentence) => sentence.words))) return 'other-language';
  if (draft.wordCount < (draft.input.channel === 'linkedin_note' ? LEAST_WORDS_NOTE : LEAST_WORDS)) return 'too-short';
  const oriented = draft.clauses.filter((clause) => clause.orientation !== 'neutral');
  return oriented.length < LEAST_ORIENTED ? 'too-little' : null;
}
