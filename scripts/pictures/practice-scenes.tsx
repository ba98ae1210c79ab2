import { markDrill } from '../../src/background/drills.ts';
import { PracticeView } from '../../src/pages/practice/PracticeView.tsx';
import type { Plan } from '../../src/pages/practice/plan.ts';
import { LESSONS } from '../../src/practice/bank/index.ts';
import type { Lesson } from '../../src/practice/drill.ts';
import { PROSPECTS } from '../../src/practice/prospects.ts';
import { SESSION } from '../../src/practice/session.ts';
import '../../src/pages/practice/practice.css';
import '../../src/ui/fields.css';
import { TEXT } from '../../tests/ui/samples.ts';
import { beside } from './mail-scenes.ts';
import type { Scene } from './scenes.ts';

const [dana] = PROSPECTS;

const ofKind = (kind: string): readonly Lesson[] =>
  LESSONS.filter(({ drills: [first] }) => first.kind === kind).slice(0, SESSION);
const cutting = LESSONS.filter(({ id }) => id === 'too-long');
const [sorting, picking, rewriting] = [ofKind('sort'), ofKind('pick'), ofKind('rewrite')];

function planOf(lessons: readonly Lesson[], today = 0): Plan {
  return {
    lessons,
    memories: {},
    focusSkill: 'customer-focus',
    today,
    next: lessons.length > 0 ? null : Date.UTC(2026, 5, 11, 12),
    best: [],
  };
}

const READY = planOf(LESSONS.slice(0, SESSION));

/** A rep with good messages to write along. */
const GROWN: Plan = {
  ...READY,
  best: [
    {
      ...{ id: 'first', at: Date.UTC(2026, 5, 9, 12), words: 58, outcome: 'positive', focus: 91 },
      shape: 'c14! c11! c9? s16 c8?',
    },
    { id: 'second', at: Date.UTC(2026, 5, 2, 12), words: 71, outcome: null, focus: 88, shape: 'c22! s18 c12? b9' },
  ],
};

function page(plan: Plan | null): Parameters<Parameters<Scene>[1]>[0] {
  const onMark = async ({ id }: { readonly id: string }, answer: string) => markDrill(id, answer);
  return <PracticeView prospect={dana} onAnother={() => {}} drills={{ plan, onMark, onDrilled: async () => null }} />;
}

/** The practice page, empty or with a draft and the coach open beside it. */
function practice(plan: Plan | null, written = false): Scene {
  return (body, draw) => {
    draw(page(plan));
    const draft = body.querySelector<HTMLElement>('[data-outward-editor]');
    if (!written || !draft) return;
    draft.textContent = TEXT;
    beside(draft, draft, {}, true);
  };
}

const START = '.drills-offer button';
const ANSWER = '.drill fieldset button';
const FIRST = '.drill .choices input';
const SECOND = '.drill .choices label:nth-of-type(2) input';
const NEXT = '.drill > .primary';
const CHECK = '.drill .actions .primary';
const MODEL = '.drill .actions .plain';

/** A session after these buttons of it were pressed, one after the other. */
function drilling(lessons: readonly Lesson[], ...presses: readonly string[]): Scene {
  return async (body, draw) => {
    draw(page(planOf(lessons)));
    for (const button of [START, ...presses]) {
      body.querySelector<HTMLElement>(button)?.click();
      // The answer comes, and is drawn; a message to rewrite only once its task is known.
      do {
        for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
      } while (body.querySelector('.drill[aria-busy]'));
    }
  };
}

export const practiceScenes = {
  practice: practice(READY),
  'practice-open': practice(READY, true),
  'practice-best': practice(GROWN),
  'practice-done': practice(planOf(LESSONS.slice(0, SESSION), SESSION)),
  'practice-early': practice(planOf([])),
  'practice-unread': practice(null),
  'practice-sort': drilling(sorting),
  'practice-sorted': drilling(sorting, ANSWER),
  'practice-pick': drilling(picking),
  'practice-picked': drilling(picking, FIRST, CHECK),
  'practice-picked-right': drilling(picking.slice(1), SECOND, CHECK),
  'practice-rewrite': drilling(rewriting),
  'practice-cut': drilling(cutting, CHECK),
  'practice-missed': drilling(rewriting, CHECK, MODEL),
  'practice-over': drilling(sorting.slice(0, 1), ANSWER, NEXT),
} satisfies Record<string, Scene>;
