import type { Problem, SendRecord } from '../../src/journal/types.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { ProgressView } from '../../src/pages/progress/ProgressView.tsx';
import { daysOf, type Filter, type Stock } from '../../src/pages/progress/stock.ts';
import '../../src/pages/progress/progress.css';
import '../../src/ui/fields.css';
import { NOON } from '../../tests/journal/sends.ts';
import { years } from '../../tests/journal/years.ts';
import { practising } from '../../tests/pages/practising.ts';
import type { Scene } from './scenes.ts';

const TITLES = new Map([
  ['self-intro-opener', 'Open with them, not with who you are'],
  ['time-ask-first-touch', 'Ask if the topic matters first'],
  ['wordy-phrase', 'Use the short words'],
  ['specific-fact', 'Only they would recognise this'],
  ['situation-question', 'Ask how it works today'],
]);

const QUARTER: Filter = { site: null, kind: null, weeks: 12 };

function stockOf(sends: readonly SendRecord[], problems: readonly Problem[] = []): Stock {
  const history = sends.slice(-60).toReversed();
  return {
    to: '2026-03-10',
    days: daysOf(sends),
    recent: sends.slice(-200),
    history,
    earlier: sends.length > 60 ? '2026-01' : null,
    problems,
    focus: 'customer-focus',
    empty: sends.length === 0,
  };
}

function progress(stock: Stock | 'unreadable' | null, filter = QUARTER, unfolded = false): Scene {
  return (page, draw) => {
    const nothing = () => {};
    const read = stock === null || stock === 'unreadable' ? stock : { stock, figures: figuresOf(stock, NOON) };
    draw(
      <ProgressView
        read={read}
        filter={filter}
        titles={TITLES}
        status=""
        practice="#practice"
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

const quarter = practising(58, NOON);
const problem = { key: 'days:2024-03', at: NOON, sends: 412 };

export const progressScenes = {
  progress: progress(stockOf(quarter)),
  'progress-unfolded': progress(stockOf(quarter), QUARTER, true),
  'progress-first': progress(stockOf(quarter.slice(-2))),
  'progress-long': progress(stockOf(years(6000, 12, NOON)), { ...QUARTER, weeks: null }),
  'progress-problems': progress(
    stockOf(quarter.slice(-30), [
      { ...problem, kind: 'compacted' },
      { ...problem, kind: 'corrupt' },
      { ...problem, kind: 'quota' },
    ]),
  ),
  'progress-empty': progress(stockOf([])),
  'progress-unreadable': progress('unreadable'),
  'progress-waiting': progress(null),
} satisfies Record<string, Scene>;
