// @vitest-environment jsdom
import { getAllByRole, getByLabelText, getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DrillMark } from '../../src/messages/page.ts';
import { Drills, type DrillsProps } from '../../src/pages/practice/Drills.tsx';
import type { Plan } from '../../src/pages/practice/plan.ts';
import type { Drill, Lesson } from '../../src/practice/drill.ts';
import { NOON } from '../journal/sends.ts';
import { click, show } from '../ui/render.ts';
import { NEXT } from '../ui/samples.ts';

const sorting: Lesson = {
  id: 'dressed',
  skill: 'customer-focus',
  drills: [{ kind: 'sort', id: 'dressed-1', text: 'We help your team.', answer: 'self' }],
};
const picking: Lesson = {
  id: 'checkable-fact',
  skill: 'relevance',
  drills: [
    {
      kind: 'pick',
      id: 'checkable-fact-1',
      seek: 'fact',
      to: { name: 'Ana Byrne', title: 'Head of Returns', company: 'Northwind' },
      sentences: ['We sort returns.', 'Your Cork hall opened in May.', 'Shall we talk?'],
      answer: 1,
    },
  ],
};
const rewriting: Lesson = {
  id: 'buzzword',
  skill: 'clarity',
  drills: [{ kind: 'rewrite', id: 'buzzword-1', to: 'dana', text: 'We leverage it.', model: 'We use it.' }],
};
const known = { due: NOON, at: NOON, stability: 2, difficulty: 5, times: 1, lapses: 0 };

const planOf = (change: Partial<Plan> = {}): Plan => ({
  ...{ lessons: [sorting, rewriting], memories: {}, focusSkill: null, today: 0, next: null, best: [] },
  ...change,
});

const LONG: DrillMark = { kind: 'rewrite', task: NEXT, before: 30, after: 30, miss: { why: 'long' } };
const STILL: DrillMark = { kind: 'rewrite', task: NEXT, before: 30, after: 30, miss: { why: 'still', finding: NEXT } };

/** The drills with a background that says `marks`, one after the other, the last again and again. */
function drills(plan: Plan | null, marks: readonly (DrillMark | null)[] = []) {
  const left = [...marks];
  const onMark = vi.fn<(drill: Drill, answer: string) => Promise<DrillMark | null>>(
    async () => (left.length > 1 ? left.shift() : left[0]) ?? null,
  );
  const onDrilled = vi.fn<DrillsProps['onDrilled']>(async () => null);
  const onRunning = vi.fn();
  const stage = show(<Drills plan={plan} onMark={onMark} onDrilled={onDrilled} onRunning={onRunning} />);
  const press = async (name: string) => {
    click(getByRole(stage, 'button', { name }));
    await act(async () => undefined);
  };
  return { stage, press, onMark, onDrilled, onRunning };
}

describe('what is offered', () => {
  it.each([
    ['how many drills are ready', planOf(), '2 short drills are ready, about a minute each.', 'Start'],
    ['what most of them are on', planOf({ focusSkill: 'tone' }), /Most are on the skill you practise: Tone\./, 'Start'],
    ['what was done today', planOf({ today: 6 }), 'Done for today: 6 drills.', 'Do some more'],
    [
      'when the next comes round, and no more',
      planOf({ lessons: [], next: NOON, focusSkill: 'tone' }),
      /^The next drill comes round on .*day, [^.]*\.$/,
      null,
    ],
    ['that they can’t be read', null, 'Your drills can’t be read just now. Reload this page to try again.', null],
  ])('is %s', (_, plan, said, button) => {
    const { stage } = drills(plan);
    expect(getByText(stage, said)).toBeTruthy();
    const [pressed] = stage.querySelectorAll('button');
    expect(pressed?.textContent ?? null).toBe(button);
  });
});

describe('a drill in which a sentence is sorted', () => {
  it('takes one answer, says which is right and why, and counts it', async () => {
    const { stage, press, onMark, onDrilled, onRunning } = drills(planOf(), [
      { kind: 'sort', because: 'You offer something.' },
    ]);
    await press('Start');
    expect(onRunning).toHaveBeenLastCalledWith(true);
    expect(getByRole(stage, 'heading', { name: 'Drill 1 of 2' })).toBeTruthy();
    await press('Theirs');
    expect(getByRole(stage, 'button', { name: 'Theirs', pressed: true })).toBeTruthy();
    expect(stage.textContent).toContain('It is about you. You offer something.');
    expect(onMark).toHaveBeenCalledExactlyOnceWith(sorting.drills[0], 'customer');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(sorting, false);
    for (const [name, left] of [
      ['Theirs', true],
      ['Yours', true],
      ['Both', false],
      ['Neither', false],
    ] as const)
      expect(getByRole(stage, 'button', { name })).toHaveProperty('disabled', !left);
  });

  it('says the answer where the background does not give a reason', async () => {
    const { stage, press, onDrilled } = drills(planOf());
    await press('Start');
    await press('Yours');
    expect(stage.textContent).toContain('Yes, it is about you.');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(sorting, true);
  });
});

describe('a drill in which a sentence is picked', () => {
  const only = () => planOf({ lessons: [picking] });
  const MARK: DrillMark = { kind: 'pick', said: { title: 'Only they would recognise this', why: 'A checkable fact.' } };
  const choose = (stage: HTMLElement, name: string) => click(getByRole(stage, 'radio', { name }));

  it('asks in a group, says to whom it is written, and waits until one is picked', async () => {
    const { stage, press } = drills(only());
    await press('Start');
    const group = getByRole(stage, 'group', { name: /^Which sentence holds a fact/ });
    expect(getAllByRole(group, 'radio')).toHaveLength(3);
    expect(stage.textContent).toContain('Ana Byrne, Head of Returns, Northwind');
    expect(getByRole(stage, 'button', { name: 'Check' })).toHaveProperty('disabled', true);
  });

  it('takes one answer, says which it is and why, and counts it', async () => {
    const { stage, press, onMark, onDrilled } = drills(only(), [MARK]);
    await press('Start');
    choose(stage, 'Shall we talk?');
    choose(stage, 'We sort returns.');
    await press('Check');
    expect(stage.querySelector('.drill-result')?.textContent).toBe(
      'It is this one: “Your Cork hall opened in May.”Only they would recognise thisA checkable fact.',
    );
    expect(stage.querySelector('.answer')?.textContent).toBe('Your Cork hall opened in May.');
    expect(onMark).toHaveBeenCalledExactlyOnceWith(picking.drills[0], '0');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(picking, false);
    for (const radio of getAllByRole<HTMLInputElement>(stage, 'radio')) expect(radio.disabled).toBe(!radio.checked);
    await press('See how it went');
    expect(getByRole(stage, 'heading', { name: '0 of 1 right' })).toBeTruthy();
  });

  it('says whether it is right where the background does not say why', async () => {
    const { stage, press, onDrilled } = drills(only());
    await press('Start');
    choose(stage, 'Your Cork hall opened in May.');
    await press('Check');
    expect(getByText(stage, 'Yes, that one.')).toBeTruthy();
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(picking, true);
  });
});

describe('a drill in which a message is rewritten', () => {
  const only = (memories: Plan['memories'] = {}) => planOf({ lessons: [rewriting], memories });
  const type = (stage: HTMLElement, text: string) => {
    const field = getByLabelText<HTMLTextAreaElement>(stage, 'Your version');
    field.value = text;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('says what the coach asks for, and holds the message with the fault', async () => {
    const { stage, press } = drills(only(), [STILL]);
    await press('Start');
    for (const said of [NEXT.title, NEXT.why, NEXT.move]) expect(getByText(stage, said)).toBeTruthy();
    expect(getByLabelText<HTMLTextAreaElement>(stage, 'Your version').value).toBe('We leverage it.');
  });

  it('passes, and counts once', async () => {
    const { stage, press, onMark, onDrilled } = drills(only({ buzzword: known }), [
      STILL,
      { kind: 'rewrite', task: NEXT, before: 30, after: 72, miss: null },
    ]);
    await press('Start');
    type(stage, 'We use it.');
    await press('Check');
    expect(onMark).toHaveBeenLastCalledWith(rewriting.drills[0], 'We use it.');
    expect(getByText(stage, 'Nothing of that is left. Customer focus went from 30 to 72.')).toBeTruthy();
    await press('Show one way');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(rewriting, true);
    expect(queryByRole(stage, 'button', { name: 'Check' })).toBeNull();
    await press('See how it went');
    expect(getByRole(stage, 'heading', { name: '1 of 1 right' })).toBeTruthy();
  });

  it.each([
    ['is pressed twice at once', 'Check', true],
    ['is still under way when the model is asked for', 'Show one way', false],
  ])('counts once where a check %s', async (_, second, right) => {
    const { press, onMark, onDrilled } = drills(only(), [STILL]);
    await press('Start');
    let answer: (mark: DrillMark) => void = () => undefined;
    const passed: DrillMark = { kind: 'rewrite', task: NEXT, before: 30, after: 72, miss: null };
    onMark.mockReturnValue(new Promise((done) => (answer = done)));
    await press('Check');
    await press(second);
    answer(passed);
    await act(async () => undefined);
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(rewriting, right);
  });

  it('leaves three tries while it is new, and counts as missed after them', async () => {
    const { stage, press, onDrilled } = drills(only(), [STILL]);
    await press('Start');
    expect(getByText(stage, 'New to you: 3 tries left before it counts.')).toBeTruthy();
    await press('Check');
    await press('Check');
    expect(getByText(stage, 'New to you: 1 try left before it counts.')).toBeTruthy();
    expect(onDrilled).not.toHaveBeenCalled();
    await press('Check');
    await press('Check');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(rewriting, false);
    await press('See how it went');
    expect(stage.textContent).toContain('What was missed comes round in a day or two');
  });

  it('that was met before counts at once', async () => {
    const { stage, press, onDrilled } = drills(only({ buzzword: known }), [STILL]);
    await press('Start');
    expect(queryByText(stage, /New to you/)).toBeNull();
    await press('Check');
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(rewriting, false);
  });

  it('counts as missed once its answer is shown', async () => {
    const { stage, press, onDrilled } = drills(only(), [STILL]);
    await press('Start');
    await press('Show one way');
    expect(getByText(stage, 'We use it.')).toBeTruthy();
    expect(onDrilled).toHaveBeenCalledExactlyOnceWith(rewriting, false);
  });

  it.each<[DrillMark, string]>([
    [
      { kind: 'rewrite', task: NEXT, before: 30, after: 20, miss: { why: 'lower' } },
      'customer focus went from 30 to 20.',
    ],
    [{ kind: 'rewrite', task: NEXT, before: 30, after: null, miss: { why: 'silent' } }, 'No number for this yet'],
    [
      { kind: 'rewrite', task: NEXT, before: 30, after: 40, miss: { why: 'new', finding: NEXT } },
      `something else came in: ${NEXT.title}. ${NEXT.move}`,
    ],
    [
      {
        kind: 'rewrite',
        task: NEXT,
        before: 30,
        after: 30,
        miss: { why: 'still', finding: { ...NEXT, start: 3, end: 11 } },
      },
      'Still there: “leverage”',
    ],
    [{ kind: 'rewrite', task: NEXT, before: 30, after: 30, miss: null }, 'Nothing of that is left.'],
  ])('says what came of %j', async (mark, said) => {
    const { stage, press } = drills(only(), [STILL, mark]);
    await press('Start');
    await press('Check');
    expect(stage.textContent).toContain(said);
  });

  it('that is to be cut shows its words beside their limit, counted while it is written', async () => {
    const [drill] = rewriting.drills;
    const cutting: Lesson = { ...rewriting, drills: [{ ...drill, most: 4 } as Drill] };
    const lost = { why: 'lost', credit: { ...NEXT, weight: 10, start: 3, end: 11 } } as const;
    const { stage, press } = drills(planOf({ lessons: [cutting] }), [
      ...[LONG, LONG],
      { ...STILL, miss: lost },
      { ...STILL, miss: null },
    ]);
    await press('Start');
    const field = getByLabelText<HTMLTextAreaElement>(stage, 'Your version');
    const said = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said()).toBe('3 words, 4 at most');
    type(stage, 'Today we do leverage it.');
    expect(said()).toBe('5 words, 4 at most');
    await press('Check');
    expect(getByText(stage, 'It is still too long.')).toBeTruthy();
    type(stage, 'We');
    expect(said()).toBe('1 word, 4 at most');
    await press('Check');
    expect(stage.textContent).toContain('this was worth keeping: “leverage”');
    await press('Check');
    expect(getByText(stage, 'Short enough, and nothing worth keeping went with the rest.')).toBeTruthy();
  });

  it('costs no try where the background does not answer', async () => {
    const { stage, press } = drills(only(), [STILL, null]);
    await press('Start');
    await press('Check');
    expect(getByText(stage, 'The coach does not answer. Check again in a moment.')).toBeTruthy();
    expect(getByText(stage, 'New to you: 3 tries left before it counts.')).toBeTruthy();
  });
});

describe('a session', () => {
  it('goes from drill to drill, says how it went, and is over', async () => {
    const { stage, press, onRunning } = drills(planOf(), [{ kind: 'sort', because: '' }]);
    await press('Start');
    await press('Yours');
    await press('Next');
    expect(getByRole(stage, 'heading', { name: 'Drill 2 of 2' })).toBeTruthy();
    await press('Show one way');
    await press('See how it went');
    expect(getByRole(stage, 'heading', { name: '1 of 2 right' })).toBeTruthy();
    await press('Close');
    expect(onRunning).toHaveBeenLastCalledWith(false);
    expect(getByRole(stage, 'button', { name: 'Start' })).toBeTruthy();
  });

  it('can be left at any time, and counts nothing then', async () => {
    const { press, onDrilled, onRunning } = drills(planOf());
    await press('Start');
    await press('Stop here');
    expect(onDrilled).not.toHaveBeenCalled();
    expect(onRunning).toHaveBeenLastCalledWith(false);
  });

  it('says why an answer could not be kept', async () => {
    const { stage, press, onDrilled } = drills(planOf());
    onDrilled.mockResolvedValue('no room');
    await press('Start');
    await press('Yours');
    expect(getByText(stage, /no room/)).toBeTruthy();
  });
});
