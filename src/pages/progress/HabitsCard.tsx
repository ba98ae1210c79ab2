import type { Habit } from '../../progress/habits.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { StripRow } from '../../ui/Strip.tsx';
import { t, type Word } from '../../ui/words.ts';
import { Card } from './Card.tsx';

const STATE_NAME: Record<Habit['state'], Word> = {
  forming: 'habit_forming',
  settling: 'habit_settling',
  settled: 'habit_settled',
  fading: 'habit_fading',
  gone: 'habit_gone',
  back: 'habit_back',
};

/** The most shown at once of either kind. */
const MOST = 4;

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
    <Card title={t('progress_habits')} size="wide">
      {habits.length === 0 && <p class="quiet">{t('progress_habits_none', of)}</p>}
      <div class="habit-kinds">
        <Habits kind="bad" heading={t('progress_habits_bad')} habits={habits} titles={titles} />
        <Habits kind="good" heading={t('progress_habits_good')} habits={habits} titles={titles} />
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

function Habits({
  kind,
  heading,
  habits,
  titles,
}: Omit<HabitsCardProps, 'of'> & { kind: Habit['kind']; heading: string }) {
  const shown = habits.filter((habit) => habit.kind === kind).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <div>
      <h3 class="small">{heading}</h3>
      <ul class="habits">
        {shown.map((habit) => (
          <li key={habit.rule}>
            <p>
              {titleOf(habit, titles)} <span class="pill-small">{t(STATE_NAME[habit.state])}</span>
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
export function countOf({ hits, of, before }: Habit): string {
  return before === null ? t('habit_count', hits, of) : t('habit_count_before', hits, of, before);
}

/** What a habit is called, with its id until the name is known. */
export function titleOf({ rule }: Habit, titles: ReadonlyMap<string, string>): string {
  return titles.get(rule) ?? rule;
}

function rowOf(habit: Habit, titles: ReadonlyMap<string, string>): (string | number)[] {
  return [titleOf(habit, titles), t(STATE_NAME[habit.state]), habit.hits, habit.of, habit.before ?? '–'];
}
