import { describe, expect, it, vi } from 'vitest';
import { type DeskDraft, frontView, makeDesk } from '../../src/background/desk.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { contentWith, NO_WISHES, reviewWith, snapshotWith } from './review-fixture.ts';

function draft(id: string, turn: number, tab = 1, reply: DeskDraft['reply'] = () => {}): DeskDraft {
  return { tab, draft: id, site: 'gmail', content: contentWith(), turn, reply };
}

describe('desk', () => {
  it('puts the draft that spoke last with the focus in front, tab by tab', () => {
    const desk = makeDesk();
    desk.put(draft('a', 1));
    desk.put(draft('b', 2));
    desk.put(draft('c', 3, 2));
    expect(desk.front(1)?.draft).toBe('b');
    desk.put(draft('a', 4));
    expect(desk.front(1)?.draft).toBe('a');
    expect(desk.count(1)).toBe(2);
  });

  it('forgets a draft, and all drafts of a line that broke', () => {
    const desk = makeDesk();
    const line = vi.fn();
    desk.put(draft('a', 1));
    desk.put(draft('b', 2, 1, line));
    desk.remove(1, 'a');
    expect(desk.front(1)?.draft).toBe('b');
    desk.clear(line);
    expect(desk.front(1)).toBeUndefined();
  });
});

describe('frontView', () => {
  it('has what was reviewed, for the quotes', () => {
    const { body: text, subject } = snapshotWith().input;
    expect(frontView(draft('a', 1), 1, DEFAULTS)).toMatchObject({ state: 'draft', text, subject });
  });

  it('gives away nothing of a number that is to be guessed first', () => {
    const { body } = snapshotWith().input;
    const sentences = [0, 20].map((start) => ({ start, end: start + 19, orientation: 'self', confidence: 1 }) as const);
    const hidden = { readable: true, snapshot: snapshotWith(), wishes: { ...NO_WISHES, guessFirst: true } } as const;
    const view = (muted: boolean) =>
      frontView(
        { ...draft('a', 1), content: { ...hidden, review: reviewWith({ sentences }), muted, refused: false } },
        1,
        DEFAULTS,
      );
    const kept = { draft: 'a', site: 'gmail', surface: 'compose' };
    expect(view(false)).toEqual({ state: 'guess', ...kept, sentences: [body.slice(0, 19), body.slice(20, 39)] });
    expect(view(true)).toMatchObject({ state: 'draft', muted: true });
  });

  it('says what was guessed', () => {
    const guess = { band: 'self-led', weakest: true } as const;
    const of = (told: 'open' | typeof guess) => {
      const content = contentWith({ snapshot: snapshotWith({ guess: told }) });
      return frontView({ ...draft('a', 1), content }, 1, DEFAULTS);
    };
    expect(of(guess)).toMatchObject({ guess });
    expect(of('open')).toMatchObject({ guess: null });
  });

  it('says whether the coach is drawn in the page', () => {
    const content = contentWith();
    const linkedin: DeskDraft = { ...draft('a', 1), site: 'linkedin', content };
    expect(frontView(draft('a', 1), 1, DEFAULTS)).toMatchObject({ drawn: 'drawn' });
    expect(frontView(linkedin, 1, DEFAULTS)).toMatchObject({ drawn: 'unwanted' });
    expect(frontView(linkedin, 1, { ...DEFAULTS, drawOnLinkedIn: true })).toMatchObject({ drawn: 'drawn' });
    const refused = { ...draft('a', 1), content: { ...content, refused: true } };
    expect(frontView(refused, 1, DEFAULTS)).toMatchObject({ drawn: 'refused' });
  });

  it('says how much the site still takes, where it names a limit', () => {
    const of = (limit: object) => {
      const content = contentWith({ snapshot: { ...snapshotWith(), ...limit } });
      return frontView({ ...draft('a', 1), content }, 1, DEFAULTS);
    };
    const { length } = snapshotWith().input.body;
    expect(of({ limit: 200 })).toMatchObject({ left: 200 - length });
    expect(of({ limit: 1 })).toMatchObject({ left: 1 - length });
    expect(of({})).not.toHaveProperty('left');
  });

  it('says why a composer cannot be read', () => {
    const view = frontView({ ...draft('a', 1), content: { readable: false, reason: 'no-body' } }, 1, DEFAULTS);
    expect(view).toEqual({ state: 'unreadable', site: 'gmail', reason: 'no-body' });
  });
});
