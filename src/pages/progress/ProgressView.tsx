import { hasLookedBack } from '../../progress/look-back.ts';
import type { Contested } from '../../progress/rule-review.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { t } from '../../ui/words.ts';
import { CalibrationCard } from './CalibrationCard.tsx';
import { ConsistencyCard } from './ConsistencyCard.tsx';
import { Filters } from './Filters.tsx';
import type { Figures } from './figures.ts';
import { HabitsCard } from './HabitsCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import type { Corrections } from './HistoryRow.tsx';
import { LadderCard } from './LadderCard.tsx';
import { type LookBackActions, LookBackCard } from './LookBackCard.tsx';
import { Problems } from './Problems.tsx';
import { RepliesCard } from './RepliesCard.tsx';
import type { Filter, History, Stock } from './stock.ts';
import { TrendCard } from './TrendCard.tsx';
import type { Week } from './week.ts';
import { monthName } from './words.ts';

interface ProgressViewProps extends Corrections, LookBackActions {
  /** null until storage has answered, 'unreadable' if it does not. */
  readonly read: { readonly stock: Stock; readonly figures: Figures } | 'unreadable' | null;
  /** Last week, if there is one to look back on; else null. */
  readonly week: Week | null;
  /** The most contested rule that is still on; null if there is none, or while it is being worked out. */
  readonly contested: Contested | null;
  /** null while it is being read. */
  readonly history: History | null;
  readonly filter: Filter;
  /** Rule names by id; empty until the background has answered. */
  readonly names: ReadonlyMap<string, string>;
  /** The message about the last correction; empty if there is none. */
  readonly status: string;
  /** Address of the practice page. */
  readonly practice: string;
  /** Address of the coaching brief. */
  readonly brief: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onEarlier: () => void;
}

/** The progress page: is it getting better, what is becoming a habit, what goes with replies, and every single send. */
export function ProgressView(props: ProgressViewProps) {
  return (
    <>
      <PageHead title={t('progress_title')} here="progress">
        <span class="small">{t('progress_private')}</span>
      </PageHead>
      <main class="progress">
        <Body {...props} />
      </main>
    </>
  );
}

function Body({
  read,
  week,
  contested,
  filter,
  names,
  practice,
  brief,
  onFilter,
  onDecide,
  onSwitchOff,
  onKeep,
  ...rest
}: ProgressViewProps) {
  if (read === null) return <p class="quiet">{t('progress_waiting')}</p>;
  if (read === 'unreadable') return <Notice title={t('progress_unreadable')} more={t('progress_unreadable_more')} />;
  const { stock, figures } = read;
  if (stock.empty) {
    return (
      <>
        <Problems problems={stock.problems} />
        <Notice title={t('progress_empty')} more={t('progress_empty_more')}>
          <a class="button primary" href={practice}>
            {t('door_practice')}
          </a>
        </Notice>
      </>
    );
  }
  return (
    <>
      <Problems problems={stock.problems} />
      {week && (
        <LookBackCard
          week={week}
          focus={stock.focus}
          plan={stock.plan}
          decided={hasLookedBack(stock.lookedBack, stock.to)}
          {...{ contested, names, onDecide, onSwitchOff, onKeep }}
        />
      )}
      <Filters filter={filter} onFilter={onFilter}>
        <a class="button" href={brief}>
          {t('brief_title')}
        </a>
      </Filters>
      {stock.left !== null && <p class="small left">{t('progress_left', monthName(stock.left))}</p>}
      <div class="figures">
        <div>
          <TrendCard figures={figures} />
          <HabitsCard habits={figures.habits} of={figures.drafts} names={names} />
          <RepliesCard outcomes={figures.outcomes} names={names} />
        </div>
        <div class="beside">
          <LadderCard rungs={figures.rungs} focus={stock.focus} plan={stock.plan} />
          <ConsistencyCard figures={figures} to={stock.to} weeks={filter.weeks} />
          <CalibrationCard checks={figures.checks} calibration={figures.calibration} />
        </div>
      </div>
      <HistoryCard names={names} {...rest} />
    </>
  );
}
