import type { Pull } from './pull.ts';
import type { RowName } from './rows.ts';
import type { Chances, Cut, DraftInput, Orientation, Span } from './types.ts';

/**
 * The parsed draft that every rule reads. It is made once per review by `parse` (draft.ts) and judged by `orient`
 * (orientation.ts). Rules never tag text again.
 */

/** Whom something belongs to. `both` are the reader and the sender together, `third` anyone else who is named. */
export type Side = 'reader' | 'sender' | 'both' | 'third' | 'none';

export type Pos =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'determiner'
  | 'conjunction'
  | 'number'
  | 'question-word'
  | 'interjection'
  | 'url'
  | 'other';

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, no zero-width marks. */
  readonly norm: string;
  /** Dictionary form: `moved` and `moving` are `move`, `depots` is `depot`. Equals `norm` where unknown. */
  readonly lemma: string;
  readonly pos: Pos;
  /** Past tense or participle; only for verbs. */
  readonly past: boolean;
  /** Ends in -ing; only for verbs. */
  readonly gerund: boolean;
  /** The side that the word names: set for pronouns, possessives, names, companies and products. */
  readonly side: Side;
}

/** What the main verb does; the verbs of each class are in lexicon/acts.ts. */
export type Act =
  | 'attend'
  | 'learn'
  | 'offer'
  | 'want'
  | 'meet'
  | 'describe'
  | 'do'
  | 'buy'
  | 'praise'
  | 'courtesy'
  | 'situation';

/** Something checkable: a number, a date, a name, an event or an artefact. */
export interface Anchor extends Span {
  readonly kind: 'number' | 'date' | 'name' | 'event' | 'artefact';
  /** Lower-case key under which repeats are counted once. */
  readonly key: string;
}

export interface Clause extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly words: readonly Word[];
  /** The words of the grammatical subject; empty where it is left out ("Saw your notice") or imperative. */
  readonly subject: readonly Word[];
  /** The side of the subject, also when it is left out. */
  readonly subjectSide: Side;
  /** The main verb; null in a fragment. */
  readonly verb: Word | null;
  readonly act: Act;
  readonly question: boolean;
  readonly imperative: boolean;
  /** The clause opens with if, when, unless, should … */
  readonly conditional: boolean;
  readonly anchors: readonly Anchor[];
  readonly orientation: Orientation;
  readonly chances: Chances;
  /** Its contribution to the number. */
  readonly pull: Pull;
  readonly confidence: number;
  /** Its kind, by its words alone (rows.ts). */
  readonly row: RowName;
  readonly because: string;
  readonly deciding: readonly Span[];
  /** The rep has said whose it is. */
  readonly corrected: boolean;
}

export interface Sentence extends Span {
  /** Equal for sentences with the same words, whatever their offsets: a cache key for what rests on the words alone. */
  readonly key: string;
  readonly index: number;
  readonly text: string;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Whether it is a list item; its header, if there is one, is the sentence before the list. */
  readonly bullet: boolean;
  readonly question: boolean;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** The label of most of its characters; ties are self. */
  readonly orientation: Orientation;
  readonly confidence: number;
}

export interface Draft {
  readonly input: DraftInput;
  /** Equals `input.body`; the text all offsets point into. */
  readonly text: string;
  readonly cuts: readonly Cut[];
  /** Judged sentences in the order of the text; cuts are not among them. */
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  /** Tagged words of the subject line; offsets point into `input.subject`. */
  readonly subject: readonly Word[];
  /**
   * Tagged words of the other side's last message written by a person; offsets point into it. Empty if there is none.
   */
  readonly theirs: readonly Word[];
  /** Number of judged words. */
  readonly wordCount: number;
  /** Whether it is the first message to this person: no thread, and no mention of earlier contact. */
  readonly firstTouch: boolean;
  /** Spans inside double quotation marks: the reader's or a third party's words, in which no rule fires. */
  readonly quoted: readonly Span[];
}
