import type { DraftInput, Span } from '../engine/types.ts';
import type { DraftLine } from '../messages/draft-line.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { patience } from './patience.ts';
import type { Screen } from './screen.ts';

/** Has a draft judged by the background, again whenever it has changed. */
export interface Asking {
  /** Asks where the words have changed. */
  ask(): void;
  /** Asks in any case: something else that counts has changed. */
  again(): void;
  /** Whether this draft is the one in front, of all in the tab. */
  setFront(front: boolean): void;
  isFront(): boolean;
  /** From here on the toolbar speaks for the coach. */
  refuse(): void;
  /** What the answer to a question is about; undefined where a later question is on its way. */
  answered(seq: number): DraftInput | undefined;
  /** Whether the last answer was about this very text. */
  isAnswered(input: DraftInput): boolean;
  /** Whether a span of the last answer still holds the same words in what was asked since. */
  stands(span: Span): boolean;
  /** Nobody waits any more. */
  end(): void;
}

/**
 * @param draft the draft's id
 * @param read the draft as it is now; undefined where it cannot be read, or is gone
 */
export function askAbout(
  draft: string,
  line: DraftLine,
  screen: Screen,
  read: () => DraftSnapshot | undefined,
): Asking {
  let seq = 0;
  let asked: DraftInput | undefined;
  let judged: DraftInput | undefined;
  let front = false;
  let refused = false;
  const waiting = patience(
    () => screen.show({ stale: true }),
    () => screen.show({ problem: 'disconnected' }),
  );

  function ask(always: boolean): void {
    const now = read();
    if (!now) {
      // An answer that is still to come counts no more; the same words are asked about again once they can be read.
      asked = undefined;
      waiting.end();
      return;
    }
    const written = !isSame(asked, now.input) || takesRoom(asked, now);
    if (!always && !written) return;
    const { held, muted } = screen.state();
    if (written && held) screen.show({ held: null });
    asked = now.input;
    seq += 1;
    waiting.wait();
    line.post({ type: 'draft', draft, seq, snapshot: now, muted, front, refused });
  }

  return {
    ask: () => ask(false),
    again: () => ask(true),
    setFront(now) {
      front = now;
      ask(true);
    },
    isFront: () => front,
    refuse() {
      refused = true;
      ask(true);
    },
    answered(answer) {
      if (answer !== seq || !asked) return undefined;
      waiting.end();
      judged = asked;
      return judged;
    },
    isAnswered: (input) => isSame(input, judged),
    stands: ({ start, end }) => asked?.body.slice(start, end) === judged?.body.slice(start, end),
    end: waiting.end,
  };
}

/** White space at the end says nothing, and stands for the word that is being typed there. */
function isSame(one: DraftInput | undefined, other: DraftInput | undefined): boolean {
  return JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other));
}

function trimmed(input: DraftInput | undefined): DraftInput | undefined {
  return input && { ...input, body: input.body.trimEnd() };
}

/** Whether what was written since counts where the site takes so many characters and no more. */
function takesRoom(asked: DraftInput | undefined, { limit, input }: DraftSnapshot): boolean {
  return limit !== undefined && asked?.body.length !== input.body.length;
}
