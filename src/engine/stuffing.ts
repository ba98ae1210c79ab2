import type { Shape } from './clauses.ts';
import type { Word } from './parsed.ts';
import { sideOfGroup } from './subject.ts';

/**
 * A clause as if its "you" and "your" were not there, but for those that are its subject or open it; the same clause
 * where there are none. "For you" goes whole, and so does "and your team" behind it.
 */
export function withoutStuffing(shape: Shape): Shape {
  const gone = new Set<Word>();
  shape.words.forEach((word, index) => {
    if (isIdle(word, shape)) for (const one of withCompany(shape.words, index, gone)) gone.add(one);
  });
  if (gone.size === 0) return shape;
  const kept = (words: readonly Word[]) => words.filter((word) => !gone.has(word));
  const subject = kept(shape.subject);
  const subjectSide = subject.length === shape.subject.length ? shape.subjectSide : sideOfGroup(subject);
  const anchors = shape.anchors.filter((anchor) => ![...gone].some((word) => word.start === anchor.start));
  return { ...shape, words: kept(shape.words), subject, subjectSide, anchors };
}

function isIdle(word: Word, { subject }: Shape): boolean {
  if (word.side !== 'reader' || word.pos !== 'pronoun') return false;
  return subject[0] !== word && !(word.norm === 'you' && subject.includes(word));
}

/** The word with the preposition it hangs on, or as the second half of "you and your team". */
function withCompany(words: readonly Word[], index: number, gone: ReadonlySet<Word>): Word[] {
  const around = (offset: number) => words.slice(index + offset, index + offset + 1);
  const [before] = around(-1);
  const [first] = around(-2);
  if (before?.norm === 'and' && first && gone.has(first)) return [before, ...around(0), ...around(1)];
  return before?.pos === 'preposition' && words[index]?.norm === 'you' ? [before, ...around(0)] : around(0);
}
