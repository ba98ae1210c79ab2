import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MountedCoach } from '../../src/coach/mount.tsx';
import type { CoachState } from '../../src/coach/state.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { DraftMessage, Wishes } from '../../src/messages/draft.ts';
import { type Mount, startSession } from '../../src/session/session.ts';
import type { Composer, Reading, SendState } from '../../src/sites/site.ts';
import { NO_WISHES, reviewWith, snapshotWith } from '../background/review-fixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const RANGE = {} as Range;

/** A composer, a line and a coach in the test's hands, and the session between them. */
function stage(drawn: 'drawn' | 'refused' | null = 'drawn', limit?: number) {
  const gone = new AbortController();
  const until = new AbortController();
  const posted: DraftMessage[] = [];
  const shown: CoachState[] = [];
  const told: {
    edited: () => void;
    front: (inFront: boolean) => void;
    send: (state: SendState) => void;
    options: Parameters<Mount>[0];
    point: MountedCoach['point'];
    show: MountedCoach['show'];
  } = { point: vi.fn(), show: vi.fn() } as never;
  const guards: { readonly press: () => boolean; readonly ends: AbortSignal }[] = [];
  const page = { visible: true };
  const { input, correspondence } = snapshotWith();
  let reading: Reading = { ok: true, input, correspondence };
  const composer = {
    id: 'd1',
    surface: 'compose',
    channel: 'email',
    gone: gone.signal,
    read: () => reading,
    locate: vi.fn((): Range | undefined => RANGE),
    replace: vi.fn(() => true),
    onEdit: (edited: () => void) => Object.assign(told, { edited }),
    onFront: (front: (inFront: boolean) => void) => Object.assign(told, { front }),
    onSend: (send: (state: SendState) => void) => Object.assign(told, { send }),
    guardSend: (press: () => boolean, ends: AbortSignal) => guards.push({ press, ends }),
  } as unknown as Composer;
  const mount: Mount = (options) => {
    Object.assign(told, { options });
    if (drawn === 'refused') return null;
    const { show, point } = told;
    return { update: (state) => void shown.push(state), show, point, canShow: () => page.visible };
  };
  const session = startSession(
    'gmail',
    composer,
    { post: (one) => void posted.push(one) },
    drawn && mount,
    until.signal,
  );
  return {
    session,
    composer,
    gone,
    told,
    page,
    guards,
    /** Presses Send; whether the press was kept from the page. */
    press: () => guards.filter(({ ends }) => !ends.aborted).some(({ press }) => press()),
    posted,
    of: <T extends DraftMessage['type']>(type: T) =>
      posted.filter((one): one is Extract<DraftMessage, { type: T }> => one.type === type),
    now: () => shown.at(-1),
    write: (body: string) => {
      reading = { ok: true, input: { ...input, body }, correspondence, ...(limit ? { limit } : {}) };
      told.edited();
    },
    lose: () => {
      reading = { ok: false, reason: 'gone' };
      told.edited();
    },
    find: () => {
      reading = { ok: true, input, correspondence };
      told.edited();
    },
    answer: (seq: number, focus: number | null = 64, wishes: Partial<Wishes> = {}) =>
      session.hear({
        type: 'review',
        draft: 'd1',
        seq,
        review: reviewWith({ focus }),
        wishes: { ...NO_WISHES, ...wishes },
      }),
  };
}

describe('a session', () => {
  it('asks at once, and then once per pause in typing, only when something changed', () => {
    const { of, write, told } = stage();
    expect(of('draft')).toHaveLength(1);
    for (const body of ['C', 'Co', 'Cork']) write(body);
    vi.advanceTimersByTime(100);
    expect(of('draft').map(({ snapshot }) => snapshot.input.body)).toEqual([expect.any(String), 'Cork']);
    told.edited();
    vi.advanceTimersByTime(100);
    expect(of('draft')).toHaveLength(2);
  });

  it('asks each second about a draft that never pauses', () => {
    const { of, write } = stage();
    for (let tick = 1; tick <= 40; tick += 1) {
      write(`Cork opened ${tick}.`);
      vi.advanceTimersByTime(50);
    }
    expect(of('draft').map(({ snapshot }) => snapshot.input.body)).toEqual([
      expect.any(String),
      'Cork opened 20.',
      'Cork opened 40.',
    ]);
  });

  it('asks about a word that is being typed only once it is done, the rep has paused or gone elsewhere', () => {
    const { of, write, told } = stage();
    const asked = () => of('draft').at(-1)?.snapshot.input.body;
    const type = (body: string) => {
      write(body);
      vi.advanceTimersByTime(200);
    };
    type('Cork ');
    for (const body of ['Cork o', 'Cork op', 'Cork opened']) {
      type(body);
      expect(asked()?.trim()).toBe('Cork');
    }
    type('Cork opened ');
    expect(asked()).toBe('Cork opened ');
    type('Cork opened in');
    vi.advanceTimersByTime(400);
    expect(asked()).toBe('Cork opened in');
    type('Cork opened in Ma');
    told.front(false);
    expect(asked()).toBe('Cork opened in Ma');
  });

  it('says at once when its draft comes to the front, and when another does', () => {
    const { of, told } = stage();
    expect(of('draft').map(({ front }) => front)).toEqual([false]);
    told.front(true);
    told.front(false);
    expect(of('draft').map(({ front }) => front)).toEqual([false, true, false]);
  });

  it('asks once about a word while it is typed, slowly as it may be', () => {
    const { of, write } = stage();
    for (const body of ['Cork ', 'Cork o', 'Cork op', 'Cork ope', 'Cork open', 'Cork opened']) {
      write(body);
      vi.advanceTimersByTime(200);
    }
    expect(of('draft').map(({ snapshot }) => snapshot.input.body)).toEqual([expect.any(String), 'Cork ']);
    vi.advanceTimersByTime(600);
    expect(of('draft').at(-1)?.snapshot.input.body).toBe('Cork opened');
  });

  it('counts each letter where the site takes so many and no more', () => {
    const { of, write } = stage('drawn', 200);
    for (const body of ['Cork ', 'Cork o', 'Cork op']) {
      write(body);
      vi.advanceTimersByTime(200);
    }
    expect(of('draft').map(({ snapshot }) => snapshot.input.body.length)).toEqual([expect.any(Number), 5, 6, 7]);
  });

  it('records a word that was being typed when Send was pressed', () => {
    const { of, write, told } = stage();
    write('Cork ');
    vi.advanceTimersByTime(200);
    write('Cork opened');
    vi.advanceTimersByTime(200);
    told.send('intent');
    expect(of('send')[0]?.snapshot.input.body).toBe('Cork opened');
  });

  it('shows the answer to its last question and to no earlier one', () => {
    const { answer, write, now } = stage();
    write('Cork');
    vi.advanceTimersByTime(100);
    answer(1, 10);
    expect(now()?.review?.focus).not.toBe(10);
    answer(2, 70);
    expect(now()).toMatchObject({ review: { focus: 70 }, text: 'Cork', stale: false, problem: null });
  });

  it('marks the number as old after 300 ms without an answer, and says so after five seconds', () => {
    const { now, answer } = stage();
    vi.advanceTimersByTime(299);
    expect(now()?.stale ?? false).toBe(false);
    vi.advanceTimersByTime(1);
    expect(now()?.stale).toBe(true);
    vi.advanceTimersByTime(4700);
    expect(now()?.problem).toBe('disconnected');
    answer(1);
    expect(now()).toMatchObject({ stale: false, problem: null });
  });

  it('waits anew with each question', () => {
    const { now, write } = stage();
    vi.advanceTimersByTime(200);
    write('Cork');
    vi.advanceTimersByTime(80 + 299);
    expect(now()?.stale ?? false).toBe(false);
    vi.advanceTimersByTime(1);
    expect(now()?.stale).toBe(true);
  });

  it('says that a draft cannot be read, or could not be judged, instead of keeping a number', () => {
    const { session, now, lose, answer, of } = stage();
    answer(1);
    session.hear({ type: 'failed', draft: 'd1', seq: 1 });
    expect(now()).toMatchObject({ review: null, stale: false, problem: 'failed' });
    lose();
    vi.advanceTimersByTime(100);
    expect(now()).toMatchObject({ review: null, problem: 'unreadable' });
    expect(of('unreadable')).toHaveLength(1);
  });

  it('says nothing more of a draft that turns out to have gone as it is read', () => {
    const { composer, gone, told, posted } = stage();
    composer.read = () => {
      gone.abort();
      return { ok: false, reason: 'gone' };
    };
    told.edited();
    vi.advanceTimersByTime(100);
    expect(posted.map(({ type }) => type)).toEqual(['draft', 'gone']);
  });

  it('asks again about the same words once they can be read again', () => {
    const { now, lose, find, answer, of } = stage();
    answer(1);
    lose();
    vi.advanceTimersByTime(100);
    find();
    vi.advanceTimersByTime(100);
    expect(of('draft').map(({ seq }) => seq)).toEqual([1, 2]);
    answer(2);
    expect(now()).toMatchObject({ review: expect.anything(), problem: null });
  });

  it('keeps saying that a draft cannot be read, whatever becomes of what was asked before', () => {
    const { now, lose, answer, of, told } = stage();
    told.front(true);
    lose();
    vi.advanceTimersByTime(100);
    expect(of('unreadable')).toMatchObject([{ reason: 'gone', front: true }]);
    answer(1);
    expect(now()).toMatchObject({ review: null, problem: 'unreadable' });
    vi.advanceTimersByTime(6000);
    expect(now()).toMatchObject({ review: null, problem: 'unreadable', stale: false });
  });

  it('keeps the draft as it was before the coach was first seen', () => {
    const { session, told, answer, write, of, now } = stage();
    answer(1, 30);
    write('Cork opened.');
    vi.advanceTimersByTime(100);
    answer(2, 41);
    expect(of('draft').at(-1)?.snapshot.early).toBeNull();
    told.options.onSeen();
    write('Cork');
    vi.advanceTimersByTime(100);
    answer(3, 80);
    session.hear({ type: 'seen', draft: 'd1' });
    expect(now()?.first).toBe(41);
    expect(of('draft').at(-1)?.snapshot.early).toMatchObject({ focus: 41 });
  });

  it('keeps which rules spoke of the draft then, each once', () => {
    const { session, told, of } = stage();
    const spoke = (...rules: string[]) => rules.map((rule) => ({ rule }) as never);
    const review = reviewWith({ findings: spoke('jargon', 'bland', 'jargon'), credits: spoke('specific-fact') });
    session.hear({ type: 'review', draft: 'd1', seq: 1, review, wishes: NO_WISHES });
    told.options.onSeen();
    session.repeat();
    const early = { rules: ['jargon', 'bland'], credits: ['specific-fact'] };
    expect(of('draft').at(-1)?.snapshot).toMatchObject({ early });
  });

  it('keeps the first number where the coach was open before there was one, as the panel always is', () => {
    const { session, answer, write, of } = stage();
    session.hear({ type: 'seen', draft: 'd1' });
    answer(1, null);
    write('Cork');
    vi.advanceTimersByTime(100);
    answer(2, 41);
    write('Cork opened');
    vi.advanceTimersByTime(100);
    answer(3, 80);
    session.repeat();
    expect(of('draft').at(-1)?.snapshot.early).toMatchObject({ focus: 41 });
  });

  it('says when the page does not let the coach stand', () => {
    const { told, of } = stage();
    expect(of('draft').at(-1)?.refused).toBe(false);
    told.options.onRefused();
    expect(of('draft').at(-1)?.refused).toBe(true);
    expect(stage('refused').of('draft')).toMatchObject([{ refused: true }]);
  });

  it('keeps the pill where the rep has put it, whatever answers were on their way, and follows later changes', () => {
    const { told, answer, session, now, of } = stage();
    const before = NO_WISHES.look.pill;
    const [first, put, elsewhere] = [3, 4, 5].map((x) => ({ at: { x, y: 5 }, dot: false }));
    if (!first || !put || !elsewhere) throw new Error('three places');
    const hear = (pill: typeof before) => answer(1, 64, { look: { ...NO_WISHES.look, pill } });
    hear(before);
    told.options.onPill(first);
    told.options.onPill(put);
    expect(of('pill').map(({ place }) => place)).toEqual([first, put]);
    expect(now()?.look.pill).toEqual(put);
    session.hear({ type: 'changed', draft: 'd1', unstored: null });
    for (const old of [before, first]) {
      hear(old);
      expect(now()?.look.pill).toEqual(put);
    }
    for (const stored of [put, elsewhere, before]) {
      hear(stored);
      expect(now()?.look.pill).toEqual(stored);
    }
  });

  const finding = { rule: 'vague-notice', target: 'body', start: 0, end: 4 } as Finding;

  it('silences a rule called wrong in this draft, says so once, and takes it back', () => {
    const { told, of } = stage();
    told.options.onAside(finding, 'wrong');
    const said = { type: 'wrong', draft: 'd1', rule: 'vague-notice' };
    expect(of('wrong')).toEqual([{ ...said, takenBack: false }]);
    expect(of('draft').at(-1)?.snapshot).toMatchObject({ dismissed: ['vague-notice'], ignored: [] });
    told.options.onTakeBack();
    expect(of('wrong').at(-1)).toEqual({ ...said, takenBack: true });
    expect(of('draft').at(-1)?.snapshot.dismissed).toEqual([]);
  });

  it('ignores a finding at its words, tells nobody, and takes it back', () => {
    const { told, of, answer, session } = stage();
    answer(1);
    session.hear({ type: 'aside', draft: 'd1', way: 'here', rule: 'vague-notice', target: 'body', span: finding });
    const span = { start: 2, end: 7 };
    session.hear({ type: 'aside', draft: 'd1', way: 'here', rule: 'bland', target: 'subject', span });
    const [body, subject] = [
      { rule: 'vague-notice', words: 'Cork' },
      { rule: 'bland', words: 'rk' },
    ];
    expect(of('draft').at(-1)?.snapshot).toMatchObject({ ignored: [body, subject], dismissed: [] });
    session.hear({ type: 'take-back', draft: 'd1' });
    expect(of('draft').at(-1)?.snapshot.ignored).toEqual([body]);
    for (let time = 0; time < 3; time++) told.options.onTakeBack();
    expect(of('draft').at(-1)?.snapshot.ignored).toEqual([]);
    expect([...of('wrong'), ...of('switch')]).toEqual([]);
  });

  it('has a clause judged as the rep corrects it, at its words, until that is taken back', () => {
    const { told, of, answer, session } = stage();
    answer(1);
    told.options.onCorrect({ start: 0, end: 4 }, 'shared');
    expect(of('draft').at(-1)?.snapshot.corrections).toEqual([{ words: 'Cork', orientation: 'shared' }]);
    session.hear({ type: 'correct', draft: 'd1', span: { start: 0, end: 4 }, orientation: 'customer' });
    session.hear({ type: 'correct', draft: 'd1', span: { start: 5, end: 9 }, orientation: 'neutral' });
    const [, other] = of('draft').at(-1)?.snapshot.corrections ?? [];
    expect(of('draft').at(-1)?.snapshot.corrections).toEqual([{ words: 'Cork', orientation: 'customer' }, other]);
    told.options.onCorrect({ start: 0, end: 4 }, null);
    expect(of('draft').at(-1)?.snapshot.corrections).toEqual([other]);
  });

  it('has a rule switched off, and on again', () => {
    const { told, of } = stage();
    told.options.onAside(finding, 'everywhere');
    told.options.onTakeBack();
    expect(of('switch').map(({ rule, on }) => [rule, on])).toEqual([
      ['vague-notice', false],
      ['vague-notice', true],
    ]);
  });

  it('says at once that its draft was muted, in the coach or in the popup', () => {
    const { session, told, of, now } = stage();
    told.options.onMute(true);
    expect(now()?.muted).toBe(true);
    expect(of('draft').map(({ muted }) => muted)).toEqual([false, true]);
    session.hear({ type: 'mute', draft: 'd1', muted: false });
    expect(of('draft').map(({ muted }) => muted)).toEqual([false, true, false]);
  });

  it('writes a fix in the place of the words it was made for, and nothing where there is none', () => {
    const { composer, told, answer } = stage();
    answer(1);
    told.options.onApply(finding);
    expect(composer.replace).not.toHaveBeenCalled();
    const fix = { start: 5, end: 11, replacement: 'closed' };
    told.options.onApply({ ...finding, fix });
    expect(vi.mocked(composer.replace).mock.calls).toEqual([[fix, 'opened', 'closed']]);
  });

  it('shows that a change made beside the draft could not be stored, until the next can', () => {
    const { session, answer, now } = stage();
    answer(1);
    session.hear({ type: 'changed', draft: 'd1', unstored: 'quota' });
    expect(now()?.unstored).toBe('quota');
    session.hear({ type: 'changed', draft: 'd1', unstored: null });
    expect(now()?.unstored).toBeNull();
  });

  it('points at words for the popup', () => {
    const { session, told } = stage();
    session.hear({ type: 'point', draft: 'd1', span: { start: 0, end: 4 } });
    session.hear({ type: 'point', draft: 'd1', span: null });
    expect(vi.mocked(told.point).mock.calls).toEqual([[{ start: 0, end: 4 }], [null]]);
  });

  it('goes to words for the popup: the coach does where there is one, else they are looked up to be selected', () => {
    const span = { start: 5, end: 11 };
    const [drawn, read] = [stage(), stage(null)];
    vi.mocked(read.composer.locate).mockReturnValue(undefined);
    for (const { session, write, answer } of [drawn, read]) {
      write('Cork opened. You hire.');
      vi.advanceTimersByTime(100);
      answer(2);
      session.hear({ type: 'show', draft: 'd1', span });
    }
    expect(drawn.told.show).toHaveBeenCalledExactlyOnceWith(span);
    expect(read.composer.locate).toHaveBeenCalledExactlyOnceWith(span);
  });

  it('finds words of the number on screen only where they still stand while another is on its way', () => {
    const { answer, write, told } = stage();
    write('Cork opened. You hire.');
    vi.advanceTimersByTime(100);
    answer(2);
    const [first, second] = [
      { start: 0, end: 12 },
      { start: 13, end: 22 },
    ];
    const found = () => [first, second].map(told.options.locate);
    expect(found()).toEqual([RANGE, RANGE]);
    write('Cork opened. In May you hire.');
    vi.advanceTimersByTime(100);
    expect(found()).toEqual([RANGE, undefined]);
    answer(3);
    expect(found()).toEqual([RANGE, RANGE]);
  });

  it('reads the draft at the press of Send, and sends that with every later step', () => {
    const { told, write, of } = stage();
    write('As it was sent');
    told.send('intent');
    write('');
    told.send('sent');
    expect(of('send').map(({ state, snapshot }) => [state, snapshot.input.body])).toEqual([
      ['intent', 'As it was sent'],
      ['sent', 'As it was sent'],
    ]);
    expect(new Set(of('send').map(({ send }) => send)).size).toBe(1);
  });

  it('tells nothing of a draft that is left after its send was refused, until Send is pressed again', () => {
    const { told, of } = stage();
    told.send('unknown');
    for (const state of ['intent', 'refused', 'unknown', 'intent', 'refused', 'sent'] as const) told.send(state);
    expect(of('send').map(({ state }) => state)).toEqual(['intent', 'refused', 'intent', 'refused', 'sent']);
  });

  it('tells of a send that is left in doubt', () => {
    const { told, of } = stage();
    for (const state of ['intent', 'unknown'] as const) told.send(state);
    expect(of('send').map(({ state }) => state)).toEqual(['intent', 'unknown']);
  });

  it('tells nothing of a send whose draft could not be read at the press', () => {
    const { told, lose, of } = stage();
    told.send('intent');
    lose();
    for (const state of ['intent', 'sent'] as const) told.send(state);
    expect(of('send').map(({ state }) => state)).toEqual(['intent']);
  });

  it('leaves with its composer, but still tells what became of a send', () => {
    const { session, gone, told, of, write, posted } = stage();
    told.send('intent');
    write('half a');
    gone.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(posted.at(-1)).toEqual({ type: 'gone', draft: 'd1' });
    write('more');
    vi.advanceTimersByTime(1000);
    told.front(true);
    session.repeat();
    told.send('sent');
    expect(posted.at(-1)).toMatchObject({ type: 'send', state: 'sent' });
    expect(of('draft')).toHaveLength(1);
  });
});

describe('the self-check of a draft', () => {
  const first = { guessFirst: true };

  it('hides the number until the rep has guessed, and tells the guess with the draft from then on', () => {
    const { session, answer, now, of } = stage();
    answer(1, 41, first);
    expect(now()?.guess).toBe('open');
    session.hear({ type: 'guess', draft: 'd1', band: 'self-led', sentence: null });
    const guess = { band: 'self-led', weakest: null };
    expect(now()).toMatchObject({ guess, first: 41, review: { focus: 41 } });
    expect(of('draft').at(-1)?.snapshot).toMatchObject({ guess, early: { focus: 41 } });
  });

  it('keeps the guess while the draft is judged again, and sends it along', () => {
    const { told, answer, write, of, now } = stage();
    answer(1, 41, first);
    told.options.onGuess('self-led', null);
    answer(2, 41);
    write('Cork');
    vi.advanceTimersByTime(100);
    answer(3, 80);
    const guess = { band: 'self-led', weakest: null };
    expect(now()).toMatchObject({ guess, first: 41 });
    told.send('intent');
    expect(of('send')[0]?.snapshot).toMatchObject({ guess, early: { focus: 41 } });
  });

  it('takes no guess about a draft that could not be judged', () => {
    const { session, told, answer, now, of } = stage();
    answer(1, 41, first);
    session.hear({ type: 'failed', draft: 'd1', seq: 1 });
    told.options.onGuess('self-led', null);
    expect(now()).toMatchObject({ review: null, problem: 'failed' });
    expect(of('draft')).toHaveLength(1);
  });

  it('keeps the draft unaided while the number is hidden, wherever the coach is opened', () => {
    const { session, told, answer, write, of, now } = stage();
    told.options.onSeen();
    answer(1, null);
    write('Cork opened in May.');
    vi.advanceTimersByTime(100);
    answer(2, 41, first);
    session.hear({ type: 'seen', draft: 'd1' });
    write('Cork opened in May. Who sorts its returns?');
    vi.advanceTimersByTime(100);
    answer(3, 80, first);
    told.options.onGuess('mostly-customer', null);
    expect(now()).toMatchObject({ first: 80, guess: { band: 'mostly-customer' } });
    expect(of('draft').at(-1)?.snapshot.early).toMatchObject({ focus: 80 });
  });

  it('can be passed over, and asks once per draft', () => {
    const { told, answer, write, of, now } = stage();
    answer(1, 41, first);
    told.options.onGuess(null, null);
    expect(now()).toMatchObject({ guess: null, first: 41 });
    expect(of('draft').at(-1)?.snapshot.guess).toBeNull();
    told.options.onGuess('self-led', null);
    write('Cork');
    vi.advanceTimersByTime(100);
    expect(of('draft').at(-1)?.snapshot.guess).toBeNull();
  });

  it('asks nothing of a number that was shown before it was switched on', () => {
    const { answer, session, of, now } = stage();
    answer(1, 41);
    session.repeat();
    expect(of('draft').at(-1)?.snapshot.guess).toBeNull();
    expect(now()?.guess).toBeNull();
  });

  it('waits for a number: a draft too short for one is still to be guessed', () => {
    const { answer, write, of, now } = stage();
    answer(1, null);
    expect(now()?.guess).toBeNull();
    write('Cork');
    vi.advanceTimersByTime(100);
    expect(of('draft').at(-1)?.snapshot.guess).toBe('open');
  });
});

describe('a press of Send under the floor', () => {
  const under = { floor: 55 };

  it('is held once, and says so beside the draft; the second always sends', () => {
    const { answer, press, now } = stage();
    answer(1, 42, under);
    expect(press()).toBe(true);
    expect(now()?.held).toEqual({ focus: 42, floor: 55 });
    expect([press(), press()]).toEqual([false, false]);
  });

  it('is held also while the same text is asked about again', () => {
    const { answer, press, session, guards } = stage();
    answer(1, 42, under);
    session.repeat();
    answer(2, 42, under);
    session.repeat();
    expect(guards).toHaveLength(1);
    expect(press()).toBe(true);
  });

  it('stays said while the same text is asked about again', () => {
    const { answer, press, session, now } = stage();
    answer(1, 42, under);
    press();
    session.repeat();
    expect(now()?.held).toEqual({ focus: 42, floor: 55 });
  });

  it('goes through after the text was changed too, and the message goes with the old text', () => {
    const { answer, press, write, now } = stage();
    answer(1, 42, under);
    press();
    write('Cork');
    vi.advanceTimersByTime(100);
    expect(now()?.held).toBeNull();
    answer(2, 30, under);
    expect(press()).toBe(false);
  });

  it.each([
    ['at the floor', 55],
    ['over the floor', 80],
    ['without a number', null],
  ])('is not held %s', (_, focus) => {
    const { answer, press } = stage();
    answer(1, focus, under);
    expect(press()).toBe(false);
  });

  it('is not held, and nothing listens, without a floor', () => {
    const { answer, press, guards } = stage();
    answer(1, 10);
    expect(press()).toBe(false);
    expect(guards).toEqual([]);
  });

  it('is not held before there is an answer to this very text', () => {
    const { answer, press, write } = stage();
    answer(1, 42, under);
    write('Cork');
    expect(press()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(press()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(press()).toBe(false);
    answer(2, 42, under);
    expect(press()).toBe(true);
  });

  it.each<[string, (at: ReturnType<typeof stage>) => void]>([
    ['muted', ({ told }) => told.options.onMute(true)],
    [
      'asked about again, and no answer comes',
      ({ session }) => {
        session.repeat();
        vi.advanceTimersByTime(300);
      },
    ],
    ['not to be read', ({ lose }) => lose()],
    ['not judged', ({ session }) => session.hear({ type: 'failed', draft: 'd1', seq: 1 })],
    ['nowhere to be seen', ({ page }) => void Object.assign(page, { visible: false })],
  ])('is not held where the draft is %s', (_, happen) => {
    const at = stage();
    at.answer(1, 42, under);
    happen(at);
    expect(at.press()).toBe(false);
  });

  it('is held from the answer on that says so, and no longer when the floor is taken away', () => {
    const { answer, press, session, guards } = stage();
    answer(1, 42);
    expect(press()).toBe(false);
    session.repeat();
    answer(2, 42, under);
    session.repeat();
    answer(3, 42);
    expect(press()).toBe(false);
    expect(guards.map(({ ends }) => ends.aborted)).toEqual([true]);
    session.repeat();
    answer(4, 42, { floor: 50 });
    expect(press()).toBe(true);
  });

  it('listens no longer than its composer stands', () => {
    const { answer, gone, guards } = stage();
    answer(1, 42, under);
    gone.abort();
    expect(guards.map(({ ends }) => ends.aborted)).toEqual([true]);
  });

  it('shows the number, so that nothing is left to guess', () => {
    const { answer, press, now, of } = stage();
    answer(1, 42, { guessFirst: true, floor: 55 });
    expect(press()).toBe(true);
    expect(now()).toMatchObject({ guess: null, held: { focus: 42 }, first: 42 });
    expect(of('draft').at(-1)?.snapshot.guess).toBeNull();
  });

  it('is never held where nothing is drawn', () => {
    const { guards, answer } = stage(null);
    answer(1, 42, under);
    expect(guards.map(({ press }) => press())).toEqual([false]);
  });
});
