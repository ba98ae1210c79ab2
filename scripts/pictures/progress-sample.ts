import { isCredit } from '../../src/engine/rule.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { LOOK_BACK, type Problem, type SendRecord } from '../../src/journal/types.ts';
import { daysOf, type History, type Stock } from '../../src/pages/progress/stock.ts';

/** What the pictures of progress page and brief have in common. */

export const NAMES = new Map(RULES.map((rule) => [rule.id, isCredit(rule) ? rule.title : rule.does]));

export function stockOf(sends: readonly SendRecord[], problems: readonly Problem[] = []): Stock {
  return {
    to: '2026-03-10',
    days: daysOf(sends),
    elsewhere: [],
    left: null,
    recent: sends.slice(-LOOK_BACK),
    problems,
    focus: 'customer-focus',
    plan: 'If I begin with “we”, then I start again with something they did.',
    lookedBack: null,
    empty: sends.length === 0,
  };
}

export function historyOf(sends: readonly SendRecord[]): History {
  return { sends: sends.slice(-60).toReversed(), earlier: sends.length > 60 ? '2026-01' : null };
}
