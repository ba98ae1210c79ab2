import type { Habit } from '../../progress/habits.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { HabitList, habitName, STATE_NAME } from './HabitList.tsx';

interface HabitsCardProps {
  readonly habits: readonly Habit[];
  /** First drafts looked at. */
  readonly of: number;
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Habits in first drafts: faults that keep coming back, and strengths to keep. */
export function HabitsCard({ habits, of, names }: HabitsCardProps) {
  return (
    <Card title={t('progress_habits')}>
      {habits.length === 0 && <p class="quiet">{t('progress_habits_none', of)}</p>}
      <div class="habit-kinds">
        <HabitList kind="bad" heading={t('progress_habits_bad')} habits={habits} names={names} />
        <HabitList kind="good" heading={t('progress_habits_good')} habits={habits} names={names} />
      </div>
      {habits.length > 0 && (
        <DataTable
          head={[t('progress_rule'), t('progress_state'), t('progress_hits'), t('progress_n'), t('progress_before')]}
          rows={() => habits.map((habit) => rowOf(habit, names))}
        />
      )}
    </Card>
  );
}

function rowOf(habit: Habit, names: ReadonlyMap<string, string>): (string | number)[] {
  return [habitName(habit, names), t(STATE_NAME[habit.state]), habit.hits, habit.of, habit.before ?? '–'];
}
