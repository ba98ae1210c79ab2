import type { mountCoach } from '../coach/mount.tsx';
import { guessOf } from '../coach/self-check.ts';
import { type CoachState, EMPTY } from '../coach/state.ts';
import type { Band, DraftInput, Finding, Review, Span, Target } from '../engine/types.ts';
import type { DraftLine } from '../messages/draft-line.ts';
import type { CoachMessage, DraftSnapshot, EarlyReview } from '../messages/protocol.ts';
import type { Composer, SiteId } from '../sites/site.ts';
import { type Aside, keepAsides, wordsAt } from './asides.ts';
import { patience } from './patience.ts';
import { pauseBeforeSend } from './pause.ts';
import { selectWords } from './select-words.ts';
import { followSend } from './sends.ts';
import { settled } from './settled.ts';

/** Pause in typing after which a draft is judged, in milliseconds: under the 100 of the budget. */
const PAUSE = 80;

/** How the coach is drawn beside a composer. */
export type Mount = typeof mountCoach;

/** One composer's conversation with the background. */
export interface Session {
  hear(message: CoachMessage): void;
  /** Sends the draft again: the background woke up without it. */
  repeat(): void;
}

/**
 * Judges a composer while it lives: reads after each pause, asks, shows, and reports what became of it. Without `mount`
 * nothing is drawn in the page: toolbar and popup carry everything.
 */
export function startSession(
  site: SiteId,
  composer: Composer,
  line: DraftLine,
  mount: Mount | null,
  until: AbortSignal,
): Session {
  const signal = AbortSignal.any([composer.gone, until]);
  let state: CoachState = EMPTY;
  let seq = 0;
  /** What the number on screen is of. */
  let judged: DraftInput | undefined;
  let asked: DraftSnapshot | undefined;
  let front = false;
  let opened = false;
  let guess: DraftSnapshot['guess'] = 'open';
  let early: EarlyReview | null = null;
  let refused = false;
  const asides = keepAsides(composer.id, line);
  const waiting = patience(
    () => show({ stale: true }),
    () => show({ problem: 'disconnected' }),
  );

  const coach = mount?.({
    anchor: composer.frame ?? composer.anchor,
    body: composer.body,
    signal,
    locate: (span) => composer.locate(span),
    onSeen: open,
    onGuess: settleGuess,
    onApply: apply,
    onMute: mute,
    onAside: ({ rule, target, start, end }, way) => setAside(way, rule, target, { start, end }),
    onTakeBack: takeBack,
    onPill: (place) => line.post({ type: 'pill', draft: composer.id, site, place }),
    onRefused: refuse,
  });
  if (coach === null) refused = true;

  /** From here on the toolbar speaks for the coach. */
  function refuse(): void {
    refused = true;
    ask(true);
  }

  function show(change: Partial<CoachState>): void {
    state = { ...state, ...change };
    coach?.update(state);
  }

  function open(): void {
    opened = true;
    markSeen();
  }

  /**
   * From here on the draft is no longer unaided: from its first number on, where the coach was open before, as the panel
   * always is. Whoever is still to guess has seen nothing.
   */
  function markSeen(): void {
    const { review, guess } = state;
    if (early !== null || !opened || guess === 'open' || review === null || review.focus === null) return;
    early = earlyOf(review);
    show({ first: early.focus });
  }

  /** The rep has guessed, or with no band passed it over: from here on the number is shown. */
  function settleGuess(band: Band | null, sentence: number | null): void {
    if (state.guess !== 'open' || state.review === null) return;
    guess = band && guessOf(band, sentence, state.review);
    show({ guess });
    open();
    ask(true);
  }

  function mute(muted: boolean): void {
    show({ muted });
    ask(true);
  }

  /** Whether a press of Send is held: only where the number on screen is that of this very text, and can be seen. */
  function hold(floor: number): boolean {
    const { review, muted, stale, problem } = state;
    const reading = composer.read();
    const isCurrent = reading.ok && isSame(reading.input, judged);
    if (!isCurrent || stale || muted || problem !== null || !coach?.canShow()) return false;
    if (review?.focus == null || review.focus >= floor) return false;
    // What is held says the number: there is nothing left to guess.
    settleGuess(null, null);
    show({ held: { focus: review.focus, floor } });
    return true;
  }

  function setAside(way: Aside, rule: string, target: Target, span: Span): void {
    asides.set(way, rule, wordsAt(target, span, state.text, state.subject));
    ask(true);
  }

  function takeBack(): void {
    asides.takeBack();
    ask(true);
  }

  function apply({ fix }: Finding): void {
    if (fix) composer.replace(fix, state.text.slice(fix.start, fix.end), fix.replacement);
  }

  function snapshot(): DraftSnapshot | undefined {
    const reading = composer.read();
    if (reading.ok) {
      const { ok: _, ...read } = reading;
      const { dismissed, ignored } = asides.all();
      return { site, surface: composer.surface, ...read, early, dismissed, ignored, guess };
    }
    show({ review: null, problem: 'unreadable' });
    line.post({ type: 'unreadable', draft: composer.id, site, reason: reading.reason });
    return undefined;
  }

  function ask(again: boolean): void {
    const now = signal.aborted ? undefined : snapshot();
    if (!now) return;
    const written = !isSame(asked?.input, now.input);
    if (!again && !written) return;
    if (written && state.held) show({ held: null });
    asked = now;
    seq += 1;
    waiting.wait();
    line.post({ type: 'draft', draft: composer.id, seq, snapshot: now, muted: state.muted, front, refused });
  }

  function answer(message: Extract<CoachMessage, { type: 'review' | 'failed' }>): void {
    if (message.seq !== seq || !asked) return;
    waiting.end();
    judged = asked.input;
    if (message.type === 'review') review(message, asked.input);
    else show({ review: null, stale: false, problem: 'failed' });
  }

  function review({ review, wishes }: Extract<CoachMessage, { type: 'review' }>, { body, subject }: DraftInput): void {
    // A number that was shown once can no longer be guessed.
    if (guess === 'open' && review.focus !== null && !wishes.guessFirst) guess = null;
    const shown = wishes.guessFirst || guess !== 'open' ? guess : null;
    show({ review, text: body, subject, guess: shown, look: wishes.look, stale: false, problem: null });
    markSeen();
    pause(wishes.floor);
  }

  const pause = pauseBeforeSend(composer, hold, signal);
  composer.onEdit(settled(() => ask(false), PAUSE, signal));
  composer.onFront((inFront) => {
    front = inFront;
    ask(true);
  });
  followSend(composer, line, snapshot);
  signal.addEventListener('abort', () => {
    waiting.end();
    line.post({ type: 'gone', draft: composer.id });
  });
  ask(true);

  const showWords = (span: Span) => (coach ? coach.show(span) : selectWords(composer, span));

  return {
    repeat: () => ask(true),
    hear(message) {
      if (message.type === 'review' || message.type === 'failed') answer(message);
      else if (message.type === 'show') showWords(message.span);
      else if (message.type === 'point') coach?.point(message.span);
      else if (message.type === 'mute') mute(message.muted);
      else if (message.type === 'guess') settleGuess(message.band, message.sentence);
      else if (message.type === 'aside') setAside(message.way, message.rule, message.target, message.span);
      else if (message.type === 'take-back') takeBack();
      else if (message.type === 'seen') open();
    },
  };
}

function isSame(one: DraftInput | undefined, other: DraftInput | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function earlyOf({ focus, skills, findings, credits }: Review): EarlyReview {
  const ids = (of: readonly { readonly rule: string }[]) => [...new Set(of.map(({ rule }) => rule))];
  return { focus, skills, rules: ids(findings), credits: ids(credits) };
}
