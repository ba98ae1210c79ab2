import { anchorsOf } from './anchors.ts';
import { asidesIn } from './asides.ts';
import { CONDITIONAL, splitWords } from './clause-split.ts';
import { actOf } from './lexicon/acts.ts';
import type { Act, Anchor, Side, Word } from './parsed.ts';
import { findSubject } from './subject.ts';

/** A clause by its grammar, before it is judged. */
export interface Shape {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly subject: readonly Word[];
  readonly subjectSide: Side;
  readonly verb: Word | null;
  /** The verb inside "I'd love to see", "happy to send", "let me show". */
  readonly inner: Word | null;
  readonly act: Act;
  readonly question: boolean;
  readonly imperative: boolean;
  /** The subject is left out: "Saw your notice". */
  readonly elided: boolean;
  readonly conditional: boolean;
  readonly anchors: readonly Anchor[];
}

/** Clauses of one sentence from its words. `text` is the sentence; offsets of the words are relative to it. */
export function shapesOf(text: string, words: readonly Word[]): Shape[] {
  const groups = joinConditions(splitWords(text, words));
  return groups.map(({ words: group, main }, index) => {
    const start = index === 0 ? 0 : (group[0]?.start ?? 0);
    const next = groups[index + 1]?.words[0]?.start;
    const end = next === undefined ? text.length : trimEnd(text, start, next);
    return shapeOf(text, group, main, start, end, index === groups.length - 1);
  });
}

interface Group {
  readonly words: readonly Word[];
  /** The words that hold the main clause. */
  readonly main: readonly Word[];
}

/** A condition is judged with what it is the condition of: "If it is the card, I can send the sum" is one unit. */
function joinConditions(groups: readonly (readonly Word[])[]): Group[] {
  const joined: Group[] = [];
  for (let i = 0; i < groups.length; i++) {
    const words = groups[i] ?? [];
    const next = groups[i + 1];
    if (next && CONDITIONAL.has(words[0]?.norm ?? '')) {
      joined.push({ words: [...words, ...next], main: next });
      i++;
    } else joined.push({ words, main: words });
  }
  return joined;
}

function shapeOf(
  text: string,
  told: readonly Word[],
  mainTold: readonly Word[],
  start: number,
  end: number,
  last: boolean,
): Shape {
  const aside = asidesIn(told);
  const words = told.map((word) =>
    aside.has(word) && word.side === 'sender' ? { ...word, side: 'none' as const } : word,
  );
  const main = words.slice(-mainTold.length).filter((_, i) => !aside.has(mainTold[i]));
  const question = /\?(?![^\s"”’)\]])/.test(text.slice(start, end)) || (last && /\?["”’)\]\s]*$/.test(text));
  const found = findSubject(main, question);
  const act =
    found.inner && ['want', 'courtesy', 'situation', 'describe'].includes(actOf(found.verb?.lemma ?? ''))
      ? actOf(found.inner.lemma)
      : actOf(found.verb?.lemma ?? '');
  return {
    start,
    end,
    words,
    ...found,
    act: found.verb ? act : 'situation',
    question,
    conditional: CONDITIONAL.has(words[0]?.norm ?? ''),
    anchors: anchorsOf(words, words[0]?.start ?? 0),
  };
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
