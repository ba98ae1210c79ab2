import type { Shape } from './clauses.ts';
import { corrected } from './corrections.ts';
import { type Context, type Observed, observer } from './features.ts';
import type { Heard } from './heard.ts';
import { judgedOnce } from './judged.ts';
import { aboveOf, lowest } from './monotone.ts';
import type { Sentence, Word } from './parsed.ts';
import { placed } from './placed.ts';
import { type Pull, partOf } from './pull.ts';
import type { RowName } from './rows.ts';
import type { Segment } from './segment.ts';
import type { Sides } from './sides.ts';
import { withoutStuffing } from './stuffing.ts';
import { topicsOf } from './topics.ts';
import { type Chances, type Correction, type DraftInput, ORIENTATIONS, type Orientation, type Span } from './types.ts';

/** A sentence by its grammar. */
export interface Parsed {
  /** The same for equal sentences read with equal sides. */
  readonly key: string;
  /** What is judged: the sentence without its idle head and tail. */
  readonly told: string;
  /** Where that begins. */
  readonly at: number;
  /** Offsets are relative to `told`. */
  readonly shapes: readonly Shape[];
  /** The idle words before and after; offsets are relative to the sentence. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** A sentence that was parsed but not judged. */
export interface ReadSentence {
  readonly segment: Segment;
  readonly text: string;
  readonly parsed: Parsed;
}

/** What a judge says about one clause. */
export interface Verdict {
  readonly orientation: Orientation;
  readonly chances: Chances;
  /** The chance of `orientation`. */
  readonly confidence: number;
  readonly pull: Pull;
  readonly row: RowName;
  readonly because: string;
  readonly deciding: readonly Span[];
  /** The rep's word and not the judge's. */
  readonly corrected: boolean;
}

/** A clause read without its idle "you" and "your": being about the reader must not rest on them alone. */
export interface Blind {
  readonly seen: Observed;
  /** Words that are left. */
  readonly words: number;
}

/**
 * Pure, since its verdicts are kept.
 * @param blind `blind.seen` is `seen` itself where the clause has no idle words
 */
export type Judge = (seen: Observed, shape: Shape, span: Span, blind: Blind) => Verdict;

/**
 * Judges every clause in the order of the text, since a clause with no side continues what came before. A sentence that was
 * said before in the message is judged as it was the first time and counts nothing: pasting a text twice changes no number.
 */
export function orient(
  read: readonly ReadSentence[],
  input: DraftInput,
  sides: Sides,
  heard: Heard | null,
  judge: Judge,
  corrections: readonly Correction[],
): Sentence[] {
  const said = new Map<string, readonly Verdict[]>();
  const topics = topicsOf(input);
  let before: Chances | null = null;
  let header: Chances | null = null;
  let paragraph = -1;
  return read.map((one, index) => {
    const { segment, parsed } = one;
    const { shapes } = parsed;
    const key = parsed.told.toLowerCase().replace(/[^\p{L}\p{N}?]+/gu, ' ');
    const known = said.get(key);
    const around = {
      kind: input.kind,
      channel: input.channel,
      before,
      header: segment.bullet ? header : null,
      bullet: segment.bullet,
      sameParagraph: segment.paragraph === paragraph,
      contact: sides.contact,
    };
    const topical = new Map(
      shapes.map((shape) => [
        shape,
        {
          topic: topics.of(shape.words),
          listed: topics.listed(shape.words),
          heard: heard && { ...heard, taken: heard.taken(shape.words) },
        },
      ]),
    );
    const at = segment.start + parsed.at;
    const judgeAll = () =>
      [...topical].map(([shape, topic]) => {
        const mates = shapes.filter((mate) => mate !== shape);
        return judgeOne(shape, { ...around, ...topic, mates }, at, judge);
      });
    const verdicts = known
      ? known.map((verdict) => ({ ...verdict, pull: partOf(verdict.pull, 0) }))
      : corrected(
          one,
          judgedOnce(judge, parsed, JSON.stringify([around, ...topical.values()]), () => agreeing(shapes, judgeAll())),
          corrections,
        );
    const sentence = placed(one, index, verdicts);
    before = chancesIn(shapes, verdicts);
    paragraph = segment.paragraph;
    if (!known) {
      said.set(key, verdicts);
      if (!segment.bullet) header = before;
      for (const [i, { words }] of shapes.entries()) topics.say(words, verdicts[i]?.orientation ?? 'neutral');
    }
    return sentence;
  });
}

/** What a sentence is, by its clauses' lengths, in tenths: finer shares say nothing, and a sentence is judged once for each. */
function chancesIn(shapes: readonly Shape[], verdicts: readonly Verdict[]): Chances {
  const sizes = shapes.map(({ start, end }) => end - start);
  const tenths = ORIENTATIONS.map((label) => {
    const sum = verdicts.reduce((most, { chances }, i) => most + chances[label] * (sizes[i] ?? 0), 0);
    return Math.round((10 * sum) / sizes.reduce((a, b) => a + b, 0));
  });
  const [customer = 0, self = 0, shared = 0, neutral = 0] = tenths;
  const all = customer + self + shared + neutral;
  return { customer: customer / all, self: self / all, shared: shared / all, neutral: neutral / all };
}

/** Under this confidence a clause goes along with the rest of its sentence. */
const DOUBT = 0.6;

/** A doubtful clause takes the side of its sentence: readers rarely part a sentence. */
function agreeing(shapes: readonly Shape[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const weight = new Map<Orientation, number>();
  verdicts.forEach((verdict, i) => {
    const shape = shapes[i];
    if (shape)
      weight.set(
        verdict.orientation,
        (weight.get(verdict.orientation) ?? 0) + verdict.confidence * (shape.end - shape.start),
      );
  });
  const [most] = [...weight].sort((a, b) => b[1] - a[1] || (a[0] === 'self' ? -1 : 1));
  const leader = verdicts.find((verdict) => verdict.orientation === most?.[0]);
  if (!leader || weight.size < 2) return verdicts;
  return verdicts.map((verdict) =>
    verdict.confidence < DOUBT && verdict.orientation !== leader.orientation
      ? {
          ...verdict,
          orientation: leader.orientation,
          pull: { ...verdict.pull, way: leader.pull.way },
          because: leader.because,
        }
      : verdict,
  );
}

function judgeOne(shape: Shape, context: Context, at: number, judge: Judge): Verdict {
  const blind = withoutStuffing(shape);
  const span = { start: shape.start + at, end: shape.end + at };
  const observe = observer(shape);
  const observeBlind = blind === shape ? null : observer(blind);
  const judgeAfter = (before: Context['before']): Verdict => {
    const around = { ...context, before, sameParagraph: before !== null && context.sameParagraph };
    const seen = observe(around);
    return judge(seen, shape, span, { seen: observeBlind?.(around) ?? seen, words: blind.words.length });
  };
  return lowest(judgeAfter(context.before), aboveOf(context.before).map(judgeAfter));
}
