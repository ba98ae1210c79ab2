import type { Habit } from '../../progress/habits.ts';
import { StripRow } from '../../ui/Strip.tsx';
import { t, type Word } from '../../ui/words.ts';

export const STATE_NAME: Record<Habit['state'], Word> = {
  forming: 'habit_forming',
  settling: 'habit_settling',
  settled: 'habit_settled',
  fading: 'habit_fading',
  gone: 'habit_gone',
  back: 'habit_back',
};

/** The most shown at once of either kind. */
const MOST = 4;

interface HabitListProps {
  readonly kind: Habit['kind'];
  readonly heading: string;
  readonly habits: readonly Habit[];
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The habits of one kind, the most frequent first, with the last twenty first drafts of each. */
export function HabitList({ kind, heading, habits, names }: HabitListProps) {
  const shown = habits.filter((habit) => habit.kind === kind).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <div>
      <h3 class="small">{heading}</h3>
      <ul class="habits" data-kind={kind}>
        {shown.map((habit) => (
          <li key={habit.rule}>
            <p class="named">
              {habitName(habit, names)} <span class="pill-small">{t(STATE_NAME[habit.state])}</span>
            </p>
            <StripRow outcomes={habit.strip.map((found) => found === (kind === 'good'))} />
            <p class="small">{countOf(habit)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In how many drafts it was, and before. */
function countOf({ hits, of, before }: Habit): string {
  return before === null ? t('habit_count', hits, of) : t('habit_count_before', hits, of, before);
}

/** A habit's name; its rule id until the name is known. */
export function habitName({ rule }: Habit, names: ReadonlyMap<string, string>): string {
  return names.get(rule) ?? rule;
}
