import type { MountedCoach, mountCoach } from '../coach/mount.tsx';
import type { Correction, Span } from '../engine/types.ts';
import type { CoachMessage } from '../messages/draft.ts';
import type { DraftLine } from '../messages/draft-line.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import type { Composer, SiteId } from '../sites/site.ts';
import { type Acts, actsOn } from './acts.ts';
import { type Arranging, arrangeOn } from './arranging.ts';
import { keepAsides, type Laid } from './asides.ts';
import { type Asking, askAbout } from './asking.ts';
import { keepCorrections } from './corrections.ts';
import { type FirstSight, firstSight, type Seen } from './first-sight.ts';
import { type HalfTyped, halfTyped } from './half-typed.ts';
import { pauseBeforeSend } from './pause.ts';
import { createScreen, type Screen } from './screen.ts';
import { selectWords } from './select-words.ts';
import { followSend } from './sends.ts';
import { settled } from './settled.ts';

/** Pause in typing after which a draft is judged, in milliseconds: under the 100 of the budget. */
const PAUSE = 80;
/** A draft that never pauses, as when a script writes in it, is judged this often, in milliseconds. */
const LONGEST = 1000;
/** Pause after which a word is judged though nothing follows it, in milliseconds: hardly anybody types slower. */
const REST = 600;

/** How the coach is drawn beside a composer. */
export type Mount = typeof mountCoach;

/** One composer's conversation with the background. */
export interface Session {
  hear(message: CoachMessage): void;
  /** Sends the draft again: the background woke up without it. */
  repeat(): void;
  kept(): Kept;
}

/** What of a draft outlives its composer: it may be closed and opened again, sent and taken back, or made small. */
export interface Kept {
  readonly muted: boolean;
  readonly seen: Seen;
  readonly laid: readonly Laid[];
  readonly corrections: readonly Correction[];
}

/** What a session consists of. */
interface Parts {
  readonly composer: Composer;
  readonly screen: Screen;
  readonly sight: FirstSight;
  readonly asking: Asking;
  readonly acts: Acts;
  readonly arranging: Arranging;
  readonly words: HalfTyped;
  /** The range of a span of the last answer; undefined where its words have changed since. */
  readonly locate: (span: Span) => Range | undefined;
  /** Undefined where nothing is drawn in the page, null where the page lets nothing be drawn. */
  readonly coach: MountedCoach | null | undefined;
}

/**
 * Judges a composer while it lives: reads after each pause, asks, shows, and reports what became of it. Without `mount`
 * nothing is drawn in the page: toolbar and popup carry everything. `before`: what was kept of the draft, if it was open.
 */
export function startSession(
  site: SiteId,
  composer: Composer,
  line: DraftLine,
  mount: Mount | null,
  until: AbortSignal,
  before?: Kept,
): Session {
  const signal = AbortSignal.any([composer.gone, until]);
  const screen = createScreen((state) => coach?.update(state));
  const asides = keepAsides(composer.id, line, before?.laid);
  const corrections = keepCorrections(before?.corrections);
  const sight = firstSight(screen, before?.seen);
  const words = halfTyped();

  function snapshot(): DraftSnapshot | undefined {
    const reading = composer.read();
    if (reading.ok) {
      const { ok: _, ...read } = reading;
      const { dismissed, ignored } = asides.all();
      const { surface } = composer;
      const { early, guess } = sight.seen();
      return { site, surface, ...read, early, dismissed, ignored, corrections: corrections.all(), guess };
    }
    // Reading may find that the draft has gone, which has been told then.
    if (signal.aborted) return undefined;
    screen.show({ review: null, problem: 'unreadable' });
    const { reason } = reading;
    line.post({ type: 'unreadable', draft: composer.id, site, reason, front: asking.isFront() });
    return undefined;
  }

  function judged(): DraftSnapshot | undefined {
    const read = signal.aborted ? undefined : snapshot();
    return read && { ...read, input: words.without(read.input) };
  }

  const asking = askAbout(composer.id, line, screen, judged);
  const acts = actsOn(composer, screen, asides, corrections, sight, asking);
  const arranging = arrangeOn(screen);
  const locate = (span: Span) => (asking.stands(span) ? composer.locate(span) : undefined);
  const coach = mount?.({
    anchor: () => composer.frame ?? composer.anchor,
    body: composer.body,
    signal,
    locate,
    onSeen: sight.open,
    onGuess: acts.guess,
    onApply: acts.apply,
    onMute: acts.mute,
    onAside: ({ rule, target, start, end }, way) => acts.setAside(way, rule, target, { start, end }),
    onTakeBack: acts.takeBack,
    onCorrect: acts.correct,
    onPill(place) {
      arranging.put(place);
      line.post({ type: 'pill', draft: composer.id, site, place });
    },
    onRefused: asking.refuse,
  });

  if (before) screen.show({ muted: before.muted, first: before.seen.early?.focus ?? null });
  const parts: Parts = { composer, screen, sight, asking, acts, arranging, words, locate, coach };
  const setFloor = pauseBeforeSend(composer, (floor) => hold(parts, floor), signal);
  followEdits(parts, signal);
  followSend(composer, line, snapshot);
  signal.addEventListener('abort', () => {
    asking.end();
    line.post({ type: 'gone', draft: composer.id });
  });
  if (coach === null) asking.refuse();
  else asking.again();
  return {
    repeat: asking.again,
    hear: (message) => hear(parts, message, setFloor),
    kept: () => ({
      muted: screen.state().muted,
      seen: sight.seen(),
      laid: asides.laid(),
      corrections: corrections.all(),
    }),
  };
}

/** Asks at each pause in typing, and about all words once it is longer or the rep goes elsewhere. */
function followEdits({ composer, asking, words }: Parts, signal: AbortSignal): void {
  const soon = settled(asking.ask, PAUSE, signal, LONGEST);
  const later = settled(
    () => {
      words.done();
      asking.ask();
    },
    REST,
    signal,
  );
  composer.onEdit(() => {
    soon();
    later();
  });
  composer.onFront((front) => {
    if (!front) words.done();
    asking.setFront(front);
  });
}

/** Does what the background says: it has judged the draft, or the rep has pressed something in popup or panel. */
function hear(parts: Parts, message: CoachMessage, setFloor: (floor: number | null) => void): void {
  const { composer, screen, coach, sight, acts, locate } = parts;
  if (message.type === 'review' || message.type === 'failed') takeAnswer(parts, message, setFloor);
  else if (message.type === 'show') coach ? coach.show(message.span) : selectWords(composer.body, locate(message.span));
  else if (message.type === 'point') coach?.point(message.span);
  else if (message.type === 'mute') acts.mute(message.muted);
  else if (message.type === 'guess') acts.guess(message.band, message.sentence);
  else if (message.type === 'aside') acts.setAside(message.way, message.rule, message.target, message.span);
  else if (message.type === 'take-back') acts.takeBack();
  else if (message.type === 'correct') acts.correct(message.span, message.orientation);
  else if (message.type === 'seen') sight.open();
  else if (message.type === 'changed') screen.show({ unstored: message.unstored });
}

function takeAnswer(
  { screen, sight, asking, arranging }: Parts,
  message: Extract<CoachMessage, { type: 'review' | 'failed' }>,
  setFloor: (floor: number | null) => void,
): void {
  const input = asking.answered(message.seq);
  if (!input) return;
  if (message.type === 'failed') {
    screen.show({ review: null, stale: false, problem: 'failed' });
    return;
  }
  const { review, wishes } = message;
  const guess = sight.shownWith(review, wishes.guessFirst);
  const { body: text, subject } = input;
  screen.show({ review, text, subject, guess, look: arranging.follow(wishes.look), stale: false, problem: null });
  sight.mark();
  setFloor(wishes.floor);
}

/** Whether a press of Send is held: only where the number on screen is that of this very text, and can be seen. */
function hold({ composer, screen, asking, acts, words, coach }: Parts, floor: number): boolean {
  const { review, muted, stale, problem } = screen.state();
  const reading = composer.read();
  const isCurrent = reading.ok && asking.isAnswered(words.without(reading.input));
  if (!isCurrent || stale || muted || problem !== null || !coach?.canShow()) return false;
  if (review?.focus == null || review.focus >= floor) return false;
  // What is held says the number: there is nothing left to guess.
  acts.guess(null, null);
  screen.show({ held: { focus: review.focus, floor } });
  return true;
}
