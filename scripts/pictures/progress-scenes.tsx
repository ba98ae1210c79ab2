import type { Problem, SendRecord } from '../../src/journal/types.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { LookBackCard } from '../../src/pages/progress/LookBackCard.tsx';
import { ProgressView } from '../../src/pages/progress/ProgressView.tsx';
import type { Filter, History, Stock } from '../../src/pages/progress/stock.ts';
import { type Week, weekDue } from '../../src/pages/progress/week.ts';
import '../../src/pages/figures.css';
import '../../src/pages/progress/progress.css';
import '../../src/ui/fields.css';
import { PageHead } from '../../src/ui/PageHead.tsx';
import { t } from '../../src/ui/words.ts';
import { NOON } from '../../tests/journal/sends.ts';
import { years } from '../../tests/journal/years.ts';
import { practising } from '../../tests/pages/practising.ts';
import { historyOf, NAMES, stockOf } from './progress-sample.ts';
import type { Scene } from './scenes.ts';

const QUARTER: Filter = { site: null, kind: null, weeks: 12 };

function progress(
  stock: Stock | 'unreadable' | null,
  history: History | null = null,
  filter = QUARTER,
  unfolded = false,
  week: Week | null = null,
): Scene {
  return (page, draw) => {
    const nothing = () => {};
    const read = stock === null || stock === 'unreadable' ? stock : { stock, figures: figuresOf(stock, NOON) };
    draw(
      <ProgressView
        read={read}
        week={week}
        contested={null}
        history={history}
        filter={filter}
        names={NAMES}
        status=""
        practice="#practice"
        brief="#brief"
        onDecide={async () => false}
        onSwitchOff={async () => false}
        onKeep={async () => false}
        onFilter={nothing}
        onEarlier={nothing}
        onKind={nothing}
        onOutcome={nothing}
        onRemove={nothing}
      />,
    );
    if (unfolded) for (const fold of page.querySelectorAll('details')) fold.open = true;
  };
}

/** Everything of some sends. */
function of(
  sends: readonly SendRecord[],
  problems: readonly Problem[] = [],
  filter = QUARTER,
  unfolded = false,
): Scene {
  return progress(stockOf(sends, problems), historyOf(sends), filter, unfolded);
}

const quarter = practising(58, NOON);
const week = weekDue(stockOf(quarter), figuresOf(stockOf(quarter), NOON));

/** What stands above the figures once a week, alone. */
function lookingBack(over: Partial<Parameters<typeof LookBackCard>[0]>): Scene {
  const habit = {
    rule: 'self-intro-opener',
    kind: 'bad',
    state: 'fading',
    hits: 4,
    of: 20,
    before: 12,
    strip: [],
  } as const;
  const ways = { on: 'questioning', back: 'customer-focus' } as const;
  const { plan } = stockOf(quarter);
  return (_page, draw) =>
    draw(
      week && (
        <>
          <PageHead title={t('progress_title')} here="progress">
            {null}
          </PageHead>
          <main class="progress">
            <LookBackCard
              {...{
                week: { ...week, habit, ways },
                focus: 'relevance',
                plan,
                decided: false,
                names: NAMES,
                contested: null,
                ...over,
              }}
              onDecide={async () => false}
              onSwitchOff={async () => false}
              onKeep={async () => false}
            />
          </main>
        </>
      ),
    );
}

const problem = { key: 'days:2024-03', at: NOON, sends: 412 };

export const progressScenes = {
  progress: of(quarter),
  'progress-unfolded': of(quarter, [], QUARTER, true),
  'progress-new-scoring': of(quarter.map((send, i) => ({ ...send, scoring: i < quarter.length - 24 ? 1 : 2 }))),
  'progress-one': of(quarter.slice(-1)),
  'progress-twenty': of(quarter.slice(-20)),
  'progress-three': of(quarter.slice(-3)),
  'progress-busy': of(years(2000, 24, NOON)),
  'progress-long': of(years(6000, 12, NOON), [], { ...QUARTER, weeks: null }),
  'progress-week': lookingBack({}),
  'progress-week-contested': lookingBack({ contested: { rule: 'time-ask-first-touch', wrong: 8, spoke: 24 } }),
  'progress-week-decided': lookingBack({ decided: true, plan: null }),
  'progress-week-page': progress(stockOf(quarter), historyOf(quarter.slice(-3)), QUARTER, false, week),
  'progress-problems': of(quarter.slice(-30), [
    { ...problem, kind: 'compacted' },
    { ...problem, kind: 'corrupt' },
    { ...problem, kind: 'newer' },
  ]),
  'progress-empty': of([]),
  'progress-unreadable': progress('unreadable'),
  'progress-waiting': progress(null),
} satisfies Record<string, Scene>;
