// @vitest-environment jsdom
import { findByRole, getAllByRole, getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { SendRecord } from '../../src/journal/types.ts';
import type { FrontView, PopupMessage } from '../../src/messages/view.ts';
import { asViewMessage } from '../../src/messages/wire.ts';
import { type Memory, PopupView, type Remembered } from '../../src/popup/PopupView.tsx';
import type { News } from '../../src/progress/news.ts';
import { PAUSE_BEFORE_SPEECH } from '../../src/ui/Announcer.tsx';
import { click, show } from '../ui/render.ts';
import { NEXT, REVIEW, SUBJECT, SUBJECT_LINE, TEXT } from '../ui/samples.ts';
import { DRAFT, EMPTY } from './samples.ts';

const SEND: SendRecord = {
  id: 'one',
  at: new Date(2026, 5, 9, 14, 5).getTime(),
  site: 'gmail',
  surface: 'reply',
  kind: 'reply',
  state: 'pending',
  draftKey: '',
  threadKey: null,
  recipientKey: null,
  words: 60,
  scoring: 1,
  unaided: 52.4,
  focus: 70.6,
  skills: {},
  rules: {},
  credits: [],
  outcome: null,
};
const MEMORY: Remembered = { ...EMPTY, empty: false, today: [SEND] };

const NAMES = new Map([['self-intro-opener', 'Opens with who the sender is']]);

const told = {
  onKeepOpen: vi.fn(async () => true),
  onTell: vi.fn(),
  onSwitchOn: vi.fn(async () => true),
  onNotThisWeek: vi.fn(async () => true),
  onRetry: vi.fn(),
  onOutcome: vi.fn(),
};
type Troubles = Pick<PopupMessage, 'unkept' | 'unchanged'>;
const NO_TROUBLE: Troubles = { unkept: null, unchanged: null };

function popup(
  view: FrontView | null,
  memory: Memory = MEMORY,
  over: Partial<Parameters<typeof PopupView>[0]> = {},
): HTMLElement {
  return show(
    <PopupView
      view={view}
      {...NO_TROUBLE}
      memory={memory}
      names={NAMES}
      doors={[
        { page: 'practice', href: 'p.html' },
        { page: 'playbook', href: 'b.html' },
      ]}
      {...told}
      {...over}
    />,
  );
}

describe('the popup', () => {
  test('shows the draft in front with its quote, and jumps to it', () => {
    const stage = popup(DRAFT);
    expect(getByText(stage, 'Gmail · new message')).toBeTruthy();
    expect(stage.querySelector('.step.lead blockquote')?.textContent).toBe(TEXT.slice(NEXT.start, NEXT.end));
    const [first] = getAllByRole(stage, 'button', { name: 'Show in draft' });
    if (first) click(first);
    const span = { start: NEXT.start, end: NEXT.end };
    expect(told.onTell).toHaveBeenLastCalledWith({ type: 'show', draft: 'sample', span });
  });

  test('quotes every finding, those in the subject line too', () => {
    const stage = popup({ ...DRAFT, review: { ...REVIEW, findings: [NEXT, SUBJECT_LINE] } });
    expect([...stage.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      TEXT.slice(NEXT.start, NEXT.end),
      `In the subject line ${SUBJECT}`,
    ]);
  });

  test('mutes and unmutes', () => {
    click(getByRole(popup(DRAFT), 'button', { name: 'Mute for this draft' }));
    expect(told.onTell).toHaveBeenLastCalledWith({ type: 'mute', draft: 'sample', muted: true });
    click(getByRole(popup({ ...DRAFT, muted: true }), 'button', { name: 'Unmute' }));
    expect(told.onTell).toHaveBeenLastCalledWith({ type: 'mute', draft: 'sample', muted: false });
  });

  test('says nothing that the background would not take', () => {
    vi.clearAllMocks();
    const stage = popup({ ...DRAFT, review: { ...REVIEW, findings: [{ ...NEXT }] } });
    const press = (name: string | RegExp) => {
      const [button] = getAllByRole(stage, 'button', { name, hidden: true });
      if (button) click(button);
    };
    const sentence = getAllByRole(stage, 'button', { name: /^Sentence 1/ })[0];
    sentence?.focus();
    sentence?.blur();
    press(/^Sentence 1/);
    press(/−31/);
    press('Show in draft');
    press('Ignore here');
    press('Undo');
    press('Switch this rule off');
    press('Not right');
    for (const button of getAllByRole(stage, 'button', { name: 'Not right', hidden: true })) click(button);
    press('both');
    press('Mute for this draft');
    const said = told.onTell.mock.calls.map(([message]) => message);
    expect(said.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['point', 'show', 'aside', 'take-back', 'correct', 'mute']),
    );
    expect(said.map(asViewMessage)).toEqual(said);
  });

  test('asks for a guess before it shows anything of a number, and then shows both', () => {
    const sentences = ['Cork opened in May.', 'We match invoices.'];
    const stage = popup({ state: 'guess', draft: 'a', site: 'linkedin', surface: 'message', sentences });
    expect(queryByText(stage, '64')).toBeNull();
    click(getByRole(stage, 'radio', { name: 'Mostly about you' }));
    click(getByRole(stage, 'radio', { name: 'We match invoices.' }));
    click(getByRole(stage, 'button', { name: 'Show the number' }));
    expect(told.onTell).toHaveBeenLastCalledWith({ type: 'guess', draft: 'a', band: 'mostly-self', sentence: 1 });
    const after = popup({ ...DRAFT, guess: { band: 'mostly-self', weakest: false } });
    expect(getByText(after, 'Mostly about you')).toBeTruthy();
    expect(getByText(after, '41, Mostly about you')).toBeTruthy();
  });

  test('says that its site is switched off, and switches it on', () => {
    click(getByRole(popup({ state: 'off', site: 'linkedin' }), 'button', { name: 'Switch on for LinkedIn' }));
    expect(told.onSwitchOn).toHaveBeenCalledWith('linkedin');
  });

  test('offers to stay open, says so where the browser refuses, and offers it not where it does', async () => {
    const stage = popup(DRAFT);
    click(getByRole(stage, 'button', { name: 'Keep open' }));
    expect(told.onKeepOpen).toHaveBeenCalledOnce();
    expect(queryByRole(stage, 'alert')).toBeNull();
    told.onKeepOpen.mockResolvedValueOnce(false);
    click(getByRole(stage, 'button', { name: 'Keep open' }));
    expect((await findByRole(stage, 'alert')).textContent).toMatch(/^The browser did not open it/);
    show(
      <PopupView view={DRAFT} {...NO_TROUBLE} memory={MEMORY} names={NAMES} doors={[]} {...told} onKeepOpen={null} />,
      stage,
    );
    expect(queryByRole(stage, 'button', { name: 'Keep open' })).toBeNull();
  });

  test.each([
    [{ state: 'unsupported' } as const, MEMORY],
    [{ state: 'unsupported' } as const, EMPTY],
  ])('names every place it coaches', (view, memory) => {
    const said = popup(view, memory).textContent;
    for (const place of ['Gmail', 'LinkedIn', 'Sales Navigator']) expect(said).toContain(place);
  });

  test.each([
    [0, 'Practice'],
    [1, 'Practice 1 drill due'],
    [3, 'Practice 3 drills due'],
  ])('says at the door how many drills are due: %i', (due, name) => {
    expect(getByRole(popup(DRAFT, { ...EMPTY, due }), 'link', { name })).toBeTruthy();
  });

  test('never offers to write into the draft from afar', () => {
    const fixable = { ...NEXT, fix: { start: 0, end: 1, replacement: '' } };
    const stage = popup({ ...DRAFT, review: { ...REVIEW, next: fixable } });
    expect(queryByRole(stage, 'button', { name: /Apply|Delete/ })).toBeNull();
  });

  test.each<[string, FrontView | null, Memory, string]>([
    ['nothing known yet', null, null, 'Reading the draft'],
    ['no draft', { state: 'no-draft', site: 'gmail' }, MEMORY, 'No draft open'],
    ['another page', { state: 'unsupported' }, MEMORY, 'Not a page with drafts'],
    [
      'a page it cannot read',
      { state: 'unreadable', site: 'gmail', reason: 'ambiguous' },
      MEMORY,
      'This draft can’t be read',
    ],
    [
      'a draft it could not judge',
      { state: 'unreadable', site: 'gmail', reason: 'failed' },
      MEMORY,
      'This draft could not be judged',
    ],
    ['the first run', { state: 'unsupported' }, EMPTY, 'Ready for your first draft'],
    ['muted', { ...DRAFT, muted: true }, MEMORY, 'Muted for this draft'],
    ['no storage', DRAFT, 'unreadable', 'Today’s sends cannot be read'],
    ['several drafts', { ...DRAFT, drafts: 3 }, MEMORY, '3 drafts are open here; this is the one you were last in.'],
    [
      'nothing drawn',
      { ...DRAFT, site: 'linkedin', drawn: 'unwanted' },
      MEMORY,
      'Nothing is drawn on this page; the coach lives here.',
    ],
    [
      'a page that takes the coach away',
      { ...DRAFT, drawn: 'refused' },
      MEMORY,
      'This page takes away what is drawn beside the draft, so the coach lives here and on the toolbar button.',
    ],
    ['a note with room left', { ...DRAFT, left: 42 }, MEMORY, 'Room for 42 more characters.'],
    ['a note that is full', { ...DRAFT, left: 0 }, MEMORY, 'Room for 0 more characters.'],
    ['a note that is too long', { ...DRAFT, left: -1 }, MEMORY, '1 character too many for this note.'],
  ])('is useful with %s', (_, view, memory, said) => {
    const stage = popup(view, memory);
    expect(getByText(stage, said)).toBeTruthy();
    expect(getByRole(stage, 'link', { name: 'Practice' }).getAttribute('href')).toBe('p.html');
  });

  test.each([
    ['speaks', 'unwanted', /^Customer focus 64\. Mostly about them\. Next step: /],
    ['is silent, since the page speaks,', 'drawn', /^$/],
  ] as const)('%s of a new number where the coach is %s', (_, drawn, said) => {
    vi.useFakeTimers();
    const stage = popup({ ...DRAFT, drawn });
    const spoken = () => getAllByRole(stage, 'status').at(-1)?.textContent;
    expect(spoken()).toBe('');
    act(() => void vi.advanceTimersByTime(PAUSE_BEFORE_SPEECH));
    expect(spoken()).toMatch(said);
    vi.useRealTimers();
  });

  test('lists today’s sends with their number and what is not settled', () => {
    const item = getAllByRole(popup({ state: 'unsupported' }), 'listitem')[0];
    const [number, spoken] = item?.querySelectorAll('b > *') ?? [];
    expect([number?.textContent, number?.getAttribute('aria-hidden')]).toEqual(['71', 'true']);
    expect(spoken?.textContent).toBe('Customer focus 71 of 100');
    expect(item?.textContent).toMatch(/2:05\sPMGmail · replynot yet confirmed by the pagefrom 5271/);
  });

  test.each([
    ['quota', /storage for extensions is full/],
    ['storage', /storage did not take it/],
  ] as const)('says when a send could not be stored for want of %s', (unkept, why) => {
    const stage = popup(DRAFT, MEMORY, { unkept });
    expect(getByText(stage, 'A message you sent is not stored yet')).toBeTruthy();
    expect(getByText(stage, why)).toBeTruthy();
    expect(queryByText(popup(DRAFT), /not stored yet/)).toBeNull();
  });

  test.each([
    ['quota', /storage for extensions is full/],
    ['storage', /storage did not take it/],
  ] as const)('says when a change made beside a draft could not be stored for want of %s', (unchanged, why) => {
    const said = getByRole(popup(DRAFT, MEMORY, { unchanged }), 'alert');
    expect(getByText(said, 'What you changed beside a draft is not stored')).toBeTruthy();
    expect(getByText(said, why)).toBeTruthy();
    expect(queryByRole(popup(DRAFT), 'alert')).toBeNull();
  });

  test('says when a site could not be switched on, until it can', async () => {
    const stage = popup({ state: 'off', site: 'gmail' });
    const press = () => act(async () => click(getByRole(stage, 'button', { name: 'Switch on for Gmail' })));
    told.onSwitchOn.mockResolvedValueOnce(false);
    await press();
    expect(told.onSwitchOn).toHaveBeenLastCalledWith('gmail');
    expect(getByRole(stage, 'alert').textContent).toBe('That could not be saved; nothing has changed.');
    await press();
    expect(queryByRole(stage, 'alert')).toBeNull();
  });

  test('says when storage does not answer, and asks it again', () => {
    const stage = popup(DRAFT, 'unreadable');
    expect(getByText(stage, 'Today’s sends cannot be read')).toBeTruthy();
    click(getByRole(stage, 'button', { name: 'Try again' }));
    expect(told.onRetry).toHaveBeenCalledOnce();
  });

  test('says how many messages of the trend other machines sent', () => {
    const trend = [40, 60].map((sent, at) => ({ at, n: 1, sent, first: null, anew: false }));
    const said = '3 of these messages were sent on your other machines.';
    expect(getByText(popup(DRAFT, { ...MEMORY, trend, elsewhere: 3 }), said)).toBeTruthy();
    expect(queryByText(popup(DRAFT, { ...MEMORY, trend }), /other machines/)).toBeNull();
  });

  test('lists the last eight of today’s sends, and the others at a press', () => {
    const today = Array.from({ length: 11 }, (_, i) => ({ ...SEND, id: `send${i}` }));
    const stage = popup(DRAFT, { ...MEMORY, today });
    const rows = () => stage.querySelectorAll('.sends li').length;
    expect(rows()).toBe(8);
    click(getByRole(stage, 'button', { name: 'Show 3 more' }));
    expect(rows()).toBe(11);
    expect(queryByRole(stage, 'button', { name: /^Show .* more$/ })).toBeNull();
    expect(queryByRole(popup(DRAFT), 'button', { name: /^Show .* more$/ })).toBeNull();
  });

  test('says when nothing was sent today', () => {
    expect(getByText(popup(DRAFT, { ...EMPTY, empty: false }), 'Nothing sent yet today.')).toBeTruthy();
    expect(queryByText(popup(DRAFT, EMPTY), 'Nothing sent yet today.')).toBeNull();
  });

  test('names the focus skill with the plan for it and how the last first drafts did', () => {
    const plan = 'If I name a company, then I name its news.';
    const stage = popup(DRAFT, { ...MEMORY, practised: { skill: 'relevance', plan, outcomes: [true, false] } });
    expect(getByRole(stage, 'heading', { name: 'Practising now: Relevance' })).toBeTruthy();
    expect(getByText(stage, plan)).toBeTruthy();
    expect(getByText(stage, '1 of the last 2 first drafts reached 80 in it')).toBeTruthy();
    const first = popup(DRAFT, { ...MEMORY, practised: { skill: 'relevance', plan, outcomes: [true] } });
    expect(getByText(first, 'First drafts that reached 80 in it: 1 of 1')).toBeTruthy();
    const fresh = popup(DRAFT, { ...MEMORY, practised: { skill: 'relevance', plan: null, outcomes: [] } });
    expect(getByText(fresh, 'Counts from your next message on.')).toBeTruthy();
  });

  test('leads to where a plan is written, while there is none', () => {
    const practised = { skill: 'relevance', plan: null, outcomes: [] } as const;
    const plan = () => popup(DRAFT, { ...MEMORY, practised });
    expect(getByRole(plan(), 'link', { name: /if-then plan/ }).getAttribute('href')).toBe('b.html#plan');
    const planned = popup(DRAFT, { ...MEMORY, practised: { ...practised, plan: 'If I name a company, then …' } });
    expect(queryByText(planned, /if-then plan/)).toBeNull();
  });

  test('leads from the first run to a first drill', () => {
    const drill = getByRole(popup({ state: 'unsupported' }, EMPTY), 'link', { name: 'Try a first drill' });
    expect(drill.getAttribute('href')).toBe('p.html');
  });

  test('folds away what was sent while a draft is in front, and not else', () => {
    const fold = (stage: HTMLElement) => getByText(stage, 'Sent today').closest('details');
    expect(fold(popup(DRAFT))?.open).toBe(false);
    expect(fold(popup({ state: 'no-draft', site: 'gmail' }))).toBeNull();
  });

  test.each<[News, string]>([
    [
      { key: 'too-early', sends: 4, needed: 10 },
      'What changes in your first drafts shows here from 10 scored messages on; 4 so far.',
    ],
    [
      { key: 'fault-fading', rule: 'self-intro-opener', hits: 9, of: 20, before: 14 },
      'Getting rarer: “Opens with who the sender is”, in 9 of your last 20 first drafts; it was 14.',
    ],
    [
      { key: 'slipped', from: 82, to: 64 },
      'Your first drafts are back to 64 over the last five; they were at 82 when customer focus was mastered.',
    ],
    [{ key: 'steady', skill: 'ask', hits: 8, of: 10 }, 'The ask is steady: 8 of your last 10 first drafts reached 80.'],
  ])('says the news in one sentence: %o', (news, said) => {
    expect(getByText(popup(DRAFT, { ...MEMORY, news }), said)).toBeTruthy();
  });

  test('says nothing of a rule whose name it does not know yet', () => {
    const news: News = { key: 'fault-forming', rule: 'vague-notice', hits: 4, of: 20, before: null };
    expect(queryByText(popup(DRAFT, { ...MEMORY, news }), /Forming/)).toBeNull();
  });

  test('leads to last week where there is one to look back on, and past it', async () => {
    const progress = [{ page: 'progress', href: 'g.html' }] as const;
    const stage = popup(DRAFT, { ...MEMORY, lookBack: true }, { doors: progress });
    expect(getByRole(stage, 'link', { name: 'Look back on last week' }).getAttribute('href')).toBe('g.html#week');
    click(getByRole(stage, 'button', { name: 'Not this week' }));
    expect(told.onNotThisWeek).toHaveBeenCalledOnce();
    told.onNotThisWeek.mockResolvedValueOnce(false);
    click(getByRole(stage, 'button', { name: 'Not this week' }));
    expect((await findByRole(stage, 'alert')).textContent).toMatch(/could not be saved/);
    expect(queryByText(popup(DRAFT), 'Look back on last week')).toBeNull();
    expect(queryByText(popup(DRAFT, { ...MEMORY, lookBack: true }), 'Look back on last week')).toBeNull();
  });
});
