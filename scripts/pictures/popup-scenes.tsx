import type { SendRecord } from '../../src/journal/types.ts';
import type { FrontView, PopupMessage } from '../../src/messages/view.ts';
import { type Memory, PopupView, type Remembered } from '../../src/popup/PopupView.tsx';
import '../../src/popup/popup.css';
import { send } from '../../tests/journal/sends.ts';
import { EMPTY } from '../../tests/popup/samples.ts';
import { NEXT, silent, TEXT } from '../../tests/ui/samples.ts';
import { DRAFT, SELF_LED } from './judged.ts';
import type { Scene } from './scenes.ts';

const NOW = Date.UTC(2026, 5, 9, 14, 5);
const WEEK = 7 * 24 * 3600 * 1000;

function sent(minutesAgo: number, change: Partial<SendRecord>): SendRecord {
  return send(String(minutesAgo).padStart(8, '0'), {
    at: NOW - minutesAgo * 60_000,
    unaided: 41,
    focus: 64,
    ...change,
  });
}

const MEMORY: Remembered = {
  empty: false,
  elsewhere: 0,
  today: [
    sent(2, { state: 'pending', focus: 71, unaided: 52 }),
    sent(48, {}),
    sent(95, { surface: 'reply', focus: 78, unaided: 78 }),
    sent(130, { site: 'linkedin', surface: 'note', focus: null, unaided: null }),
  ],
  trend: [46, 48, 53, 58, 61, 66, 68, 73].map((sent, week) => ({
    at: NOW - (8 - week) * WEEK,
    n: 20 + week,
    anew: false,
    sent,
    first: [40, 43, 44, 48, 49, 53, 55, 58][week] ?? null,
  })),
  practised: {
    skill: 'relevance',
    plan: 'If I name their company, then I add one thing only they would recognise.',
    outcomes: [true, true, false, true, true, true, false, true, true, true],
  },
  due: 3,
  news: { key: 'fault-fading', rule: 'self-intro-opener', hits: 9, of: 20, before: 14 },
  lookBack: false,
  cameBack: {
    replied: [sent(2900, { replied: NOW - 40 * 60_000 })],
    waiting: [sent(1500, { surface: 'reply' }), sent(4400, { site: 'linkedin', surface: 'message' })],
  },
};

/** A day of many sends, on two machines, after the scoring changed. */
const BUSY: Remembered = {
  ...MEMORY,
  today: Array.from({ length: 41 }, (_, i) => sent(7 * i, { unaided: 50 + (i % 5), focus: 60 + (i % 30) })),
  trend: MEMORY.trend.map((point, week) => ({ ...point, anew: week === 5 })),
  elsewhere: 128,
};

const NAMES = new Map([['self-intro-opener', 'Opens with who the sender is']]);

const QUIET: Remembered = { ...EMPTY, empty: false };

const SENTENCES = DRAFT.review.sentences.map(({ start, end }) => TEXT.slice(start, end));

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente '.repeat(6);

type Troubles = Pick<PopupMessage, 'unkept' | 'unchanged'>;

function popup(view: FrontView | null, memory: Memory, panel = false, trouble: Partial<Troubles> = {}): Scene {
  return (_body, draw) =>
    draw(
      <PopupView
        view={view}
        {...{ unkept: null, unchanged: null, ...trouble }}
        memory={memory}
        names={NAMES}
        doors={[
          { page: 'progress', href: '#progress' },
          { page: 'practice', href: '#practice' },
          { page: 'playbook', href: '#playbook' },
        ]}
        onKeepOpen={panel ? null : async () => true}
        onTell={() => {}}
        onSwitchOn={async () => false}
        onNotThisWeek={async () => true}
        onRetry={() => {}}
        onOutcome={async () => true}
      />,
    );
}

export const popupScenes = {
  'popup-draft': popup(DRAFT, MEMORY),
  'popup-refused': popup({ ...DRAFT, drawn: 'refused' }, QUIET),
  'popup-panel': popup(DRAFT, MEMORY, true),
  'popup-several': popup({ ...DRAFT, drafts: 3 }, QUIET),
  'popup-linkedin': popup(
    {
      ...DRAFT,
      ...SELF_LED,
      site: 'linkedin',
      surface: 'message',
      drawn: 'unwanted',
      first: null,
    },
    QUIET,
  ),
  'popup-note': popup({ ...DRAFT, site: 'linkedin', surface: 'note', drawn: 'unwanted', left: 37 }, QUIET),
  'popup-short': popup({ ...DRAFT, review: silent('too-short') }, MEMORY),
  'popup-other-language': popup({ ...DRAFT, review: silent('other-language') }, QUIET),
  'popup-muted': popup({ ...DRAFT, muted: true }, QUIET),
  'popup-guess': popup(
    { state: 'guess', draft: 'sample', site: 'linkedin', surface: 'message', sentences: SENTENCES },
    QUIET,
  ),
  'popup-guessed': popup({ ...DRAFT, guess: { band: 'mostly-self', weakest: true } }, QUIET),
  'popup-no-draft': popup({ state: 'no-draft', site: 'gmail' }, MEMORY),
  'popup-off': popup({ state: 'off', site: 'linkedin' }, MEMORY),
  'popup-off-still': (body, draw) => {
    popup({ state: 'off', site: 'linkedin' }, MEMORY)(body, draw);
    body.querySelector<HTMLElement>('.notice button')?.click();
  },
  'popup-unsupported': popup({ state: 'unsupported' }, MEMORY),
  'popup-unreadable': popup({ state: 'unreadable', site: 'gmail', reason: 'ambiguous' }, MEMORY),
  'popup-first-run': popup({ state: 'no-draft', site: 'gmail' }, EMPTY),
  'popup-storage': popup(DRAFT, 'unreadable'),
  'popup-unkept': popup({ state: 'no-draft', site: 'gmail' }, MEMORY, false, { unkept: 'quota' }),
  'popup-unchanged': popup(DRAFT, QUIET, false, { unchanged: 'quota' }),
  'popup-week': popup({ state: 'no-draft', site: 'gmail' }, { ...MEMORY, lookBack: true }),
  'popup-busy': popup({ state: 'no-draft', site: 'gmail' }, BUSY),
  'popup-waiting': popup(null, null),
  'popup-long': popup(
    {
      ...DRAFT,
      text: LONG,
      review: { ...DRAFT.review, next: { ...NEXT, start: 0, end: LONG.length, title: LONG, why: LONG } },
    },
    MEMORY,
  ),
} satisfies Record<string, Scene>;
