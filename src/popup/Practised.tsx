import type { Skill } from '../engine/types.ts';
import { BAR } from '../progress/bar.ts';
import { SKILL_NAME } from '../ui/names.ts';
import { Strip } from '../ui/Strip.tsx';
import { t } from '../ui/words.ts';

/** The one skill practised now. */
export interface PractisedSkill {
  readonly skill: Skill;
  /** The rep's if-then plan for it; null if there is none. */
  readonly plan: string | null;
  /** Whether each of the last ten first drafts judged in it reached the bar, oldest first. */
  readonly outcomes: readonly boolean[];
}

interface PractisedProps extends PractisedSkill {
  /** Address of the playbook, where a plan is written; undefined if there is none. */
  readonly playbook: string | undefined;
}

/** The skill practised now, its plan or a link to write one, and how the last first drafts did. */
export function Practised({ skill, plan, outcomes, playbook }: PractisedProps) {
  return (
    <section>
      <h2 class="overline">{t('practised_heading', t(SKILL_NAME[skill]))}</h2>
      {plan !== null && <p dir="auto">{plan}</p>}
      {plan === null && playbook !== undefined && (
        <p>
          <a class="quiet" href={`${playbook}#plan`} target="_blank" rel="noreferrer">
            {t('practised_plan')}
          </a>
        </p>
      )}
      {outcomes.length === 0 ? <p class="small">{t('practised_none')}</p> : <Strip outcomes={outcomes} bar={BAR} />}
    </section>
  );
}
