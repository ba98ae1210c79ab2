import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { BAR } from '../../progress/bar.ts';
import { Choice } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SKILL_NAME } from '../../ui/names.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { TrendChart } from '../../ui/TrendChart.tsx';
import { plural, t } from '../../ui/words.ts';
import { metBasics } from '../progress/ConsistencyCard.tsx';
import { named, PERIODS } from '../progress/Filters.tsx';
import type { Figures } from '../progress/figures.ts';
import { HabitList } from '../progress/HabitList.tsx';
import { Ladder } from '../progress/Ladder.tsx';
import type { Stock } from '../progress/stock.ts';
import { levels } from '../progress/TrendCard.tsx';
import { daysName } from '../progress/words.ts';
import { questionOf } from './question.ts';

interface BriefViewProps {
  /** null until storage has answered, 'unreadable' if it does not. */
  readonly read: { readonly stock: Stock; readonly figures: Figures } | 'unreadable' | null;
  readonly weeks: number | null;
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly onWeeks: (weeks: number | null) => void;
  readonly onPrint: () => void;
}

/** The coaching brief as it will be printed: figures of the period and a question, no draft and no recipient. */
export function BriefView({ read, weeks, names, onWeeks, onPrint }: BriefViewProps) {
  return (
    <>
      <PageHead title={t('brief_title')} here={null}>
        <span class="small">{t('brief_private')}</span>
      </PageHead>
      <main class="brief">
        {read === null && <Notice title={t('progress_waiting')} more={t('progress_private')} />}
        {read === 'unreadable' && <Notice title={t('progress_unreadable')} more={t('progress_unreadable_more')} />}
        {read !== null && read !== 'unreadable' && (
          <>
            <div class="brief-choice">
              <Choice label={t('filter_period')} options={named(PERIODS)} value={weeks} onChange={onWeeks} />
              <button type="button" class="primary" onClick={onPrint}>
                {t('brief_print')}
              </button>
            </div>
            <Brief {...read} names={names} />
          </>
        )}
      </main>
    </>
  );
}

interface BriefProps extends Pick<BriefViewProps, 'names'> {
  readonly stock: Stock;
  readonly figures: Figures;
}

function Brief({ stock, figures, names }: BriefProps) {
  const { points, trend, consistency, sends } = figures;
  const [from = stock.to] = [...stock.days.slice(0, 1), ...stock.elsewhere.slice(0, 1)].map(({ day }) => day).sort();
  return (
    <>
      <p class="brief-period">{plural(sends, 'brief_period_one', 'brief_period_other', daysName(from, stock.to))}</p>
      {stock.focus !== null && (
        <Part title={t('brief_focus')}>
          <p class="brief-focus">{t(SKILL_NAME[stock.focus])}</p>
          {stock.plan !== null && <p dir="auto">{stock.plan}</p>}
        </Part>
      )}
      <Part title={t('progress_trend')}>
        {points.length > 0 && <TrendChart points={points} baseline={trend.baseline?.mean ?? null} />}
        <p>{levels(figures)}</p>
      </Part>
      <Part title={t('progress_consistency')}>
        <p>{metBasics(consistency)}</p>
      </Part>
      <Part title={t('progress_ladder')}>
        <Ladder rungs={figures.rungs} focus={stock.focus} />
        <p class="small">{t('progress_ladder_key', BAR)}</p>
      </Part>
      <Part title={t('progress_habits')}>
        {figures.habits.length === 0 && <p>{t('progress_habits_none', figures.drafts)}</p>}
        <div class="habit-kinds">
          <HabitList kind="bad" heading={t('progress_habits_bad')} habits={figures.habits} names={names} />
          <HabitList kind="good" heading={t('progress_habits_good')} habits={figures.habits} names={names} />
        </div>
      </Part>
      <Question proposed={questionOf(figures, stock.focus, names)} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="overline" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The question, which the rep may change. It is printed but never stored. */
function Question({ proposed }: { readonly proposed: string }) {
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const asked = own ?? proposed;
  return (
    <section>
      <div class="field">
        <label for={id}>{t('brief_question')}</label>
        <textarea
          id={id}
          rows={3}
          value={asked}
          dir="auto"
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      </div>
      <p class="brief-asked" dir="auto" aria-hidden="true">
        {asked}
      </p>
    </section>
  );
}
