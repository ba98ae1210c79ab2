import { anchorsOf } from './anchors.ts';
import { asidesIn } from './asides.ts';
import { CONDITIONAL, splitWords } from './clause-split.ts';
import { actOf } from './lexicon/acts.ts';
import type { Act, Anchor, Side, Word } from './parsed.ts';
import { findSubject } from './subject.ts';

/** The grammar of a clause, before it is judged. */
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
  return groups.map((group, index) => {
    const start = index === 0 ? 0 : (group.words[0]?.start ?? 0);
    const next = groups[index + 1]?.words[0]?.start;
    const end = next === undefined ? text.length : start + text.slice(start, next).trimEnd().length;
    const asks = next === undefined ? ASKS_AT_END : ASKS;
    return { start, end, ...shapeOf(group, asks.test(text.slice(start, end))) };
  });
}

/** A question mark before white space, a closing mark or the end; at the end also before several closing marks. */
const ASKS = /\?(?![^\s"”’)\]])/;
const ASKS_AT_END = /\?(?![^\s"”’)\]])|\?["”’)\]\s]*$/;

interface Group {
  readonly words: readonly Word[];
  /** The words that hold the main clause. */
  readonly main: readonly Word[];
}

/** Joins a condition with its main clause: "If it is the card, I can send the sum" is judged as one unit. */
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

/** Verbs that only introduce another one: "I'd love to see". */
const LEADING: ReadonlySet<Act> = new Set<Act>(['want', 'courtesy', 'situation', 'describe']);

function shapeOf({ words: told, main: mainTold }: Group, question: boolean): Omit<Shape, 'start' | 'end'> {
  const aside = asidesIn(told);
  const words = told.map((word) =>
    aside.has(word) && word.side === 'sender' ? { ...word, side: 'none' as const } : word,
  );
  const main = words.slice(-mainTold.length).filter((_, i) => !aside.has(mainTold[i]));
  const found = findSubject(main, question);
  const act = found.verb ? actOf(found.verb.lemma) : 'situation';
  return {
    words,
    ...found,
    act: found.verb && found.inner && LEADING.has(act) ? actOf(found.inner.lemma) : act,
    question,
    conditional: CONDITIONAL.has(words[0]?.norm ?? ''),
    anchors: anchorsOf(words),
  };
}
