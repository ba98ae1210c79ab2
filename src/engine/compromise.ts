import nlp from 'compromise/two';
import { FIELD_LEXICON } from './lexicon/field.ts';
import { postTagger } from './post-tagger.ts';

/** The parts of compromise that its own types do not cover, so that casts stay in one place. */

interface Lexicon {
  readonly one: { readonly lexicon: Record<string, string | readonly string[]> };
}

interface Transforms {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: unknown, tense?: string): string };
      readonly noun: { toSingular(word: string, model: unknown): string };
    };
  };
}

/** A tagged token. The second part of a contraction is a term without text. */
export interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

nlp.addWords(FIELD_LEXICON);
nlp.plugin({ compute: { postTagger } });

const model = nlp.model();
const { verb, noun } = (nlp.methods() as unknown as Transforms).two.transform;

/** The tagger's tags for single words, without context. */
export const LEXICON = (model as unknown as Lexicon).one.lexicon;

/** The infinitive of an inflected verb; an empty string if there is none. */
export const toInfinitive = (word: string, tense?: string): string => verb.toInfinitive(word, model, tense);

/** The singular of a noun; an empty string if there is none. */
export const toSingular = (word: string): string => noun.toSingular(word, model);

/** The terms of a text, tagged. */
export const termsIn = (text: string): readonly Term[] => (nlp(text).document as unknown as readonly Term[][]).flat();
