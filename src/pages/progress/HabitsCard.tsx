import type { Habit } from '../../progress/habits.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { HabitList, STATE_NAME, titleOf } from './HabitList.tsx';

interface HabitsCardProps {
  readonly habits: readonly Habit[];
  /** First drafts looked at. */
  readonly of: number;
  /** Rule id to title. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What is becoming a habit in first drafts: what the coach keeps asking for, and what is good to keep. */
export function HabitsCard({ habits, of, titles }: HabitsCardProps) {
  return (
    <Card title={t('progress_habits')}>
      {habits.length === 0 && <p class="quiet">{t('progress_habits_none', of)}</p>}
      <div class="habit-kinds">
        <HabitList kind="bad" heading={t('progress_habits_bad')} habits={habits} titles={titles} />
        <HabitList kind="good" heading={t('progress_habits_good')} habits={habits} titles={titles} />
      </div>
      {habits.length > 0 && (
        <DataTable
          head={[t('progress_rule'), t('progress_state'), t('progress_hits'), t('progress_n'), t('progress_before')]}
          rows={() => habits.map((habit) => rowOf(habit, titles))}
        />
      )}
    </Card>
  );
}

function rowOf(habit: Habit, titles: ReadonlyMap<string, string>): (string | number)[] {
  return [titleOf(habit, titles), t(STATE_NAME[habit.state]), habit.hits, habit.of, habit.before ?? '–'];
}
