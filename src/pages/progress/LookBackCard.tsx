import type { Skill } from '../../engine/types.ts';
import type { LookBack } from '../../progress/look-back.ts';
import type { Contested } from '../../progress/rule-review.ts';
import { SKILL_NAME } from '../../ui/names.ts';
import { t, type Word } from '../../ui/words.ts';
import { guessesText } from './CalibrationCard.tsx';
import { Card } from './Card.tsx';
import { type ContestedActions, ContestedLine } from './ContestedLine.tsx';
import { Decision } from './Decision.tsx';
import type { Week } from './week.ts';
import { daysName } from './words.ts';

/** What comes of looking back. */
export interface LookBackActions extends ContestedActions {
  /** The rep goes on as they are, or with another skill. Whether it could be kept. */
  readonly onDecide: (change: { readonly ownFocus?: Skill }) => Promise<boolean>;
}

interface LookBackCardProps extends LookBackActions {
  readonly week: Week;
  readonly focus: Skill | null;
  /** The rep's if-then plan for it. */
  readonly plan: string | null;
  /** Whether the rep has decided for this week. */
  readonly decided: boolean;
  /** The most contested rule that is still on; null if there is none. */
  readonly contested: Contested | null;
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Last week beside the one before, the plan to read again, and one decision. */
export function LookBackCard({
  week,
  focus,
  plan,
  decided,
  contested,
  names,
  onDecide,
  ...actions
}: LookBackCardProps) {
  const { from, to, habit, calibration } = week;
  const changed = habit && names.get(habit.rule);
  return (
    <Card id="week" title={t('week_heading', daysName(from, to))}>
      <p>{levelsText(week)}</p>
      {habit && changed && <p>{t('week_habit', changed, habit.hits, habit.of, habit.before ?? 0)}</p>}
      {calibration && <p>{guessesText(calibration)}</p>}
      {contested && <ContestedLine key={contested.rule} {...{ contested, names, ...actions }} />}
      {focus && (
        <div>
          <h3 class="small">{t('practised_heading', t(SKILL_NAME[focus]))}</h3>
          {plan !== null ? (
            <p dir="auto">{plan}</p>
          ) : (
            <a class="quiet" href="../playbook/index.html#plan">
              {t('practised_plan')}
            </a>
          )}
        </div>
      )}
      <Decision ways={week.ways} decided={decided} onDecide={onDecide} />
    </Card>
  );
}

const CHANGE: Record<LookBack['change'], Word> = {
  'too-few': 'week_too_few',
  unclear: 'week_unclear',
  higher: 'week_higher',
  lower: 'week_lower',
};

/** The level of first drafts last week and the week before, in words. */
function levelsText({ level, before, change }: LookBack): string {
  if (!level) return t('week_none');
  const now = [Math.round(level.mean), level.n];
  return before ? t(CHANGE[change], ...now, Math.round(before.mean), before.n) : t('week_alone', ...now);
}
