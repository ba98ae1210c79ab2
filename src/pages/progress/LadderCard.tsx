import type { Skill } from '../../engine/types.ts';
import { BAR } from '../../progress/bar.ts';
import type { Rung } from '../../progress/ladder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { Ladder, LEVEL_NAME, nameOf } from './Ladder.tsx';

interface LadderCardProps {
  readonly rungs: readonly Rung[];
  readonly focus: Skill | null;
  /** The rep's if-then plan for it. */
  readonly plan: string | null;
}

/** The skills in the order they are practised, each with its state. */
export function LadderCard({ rungs, focus, plan }: LadderCardProps) {
  return (
    <Card title={t('progress_ladder')}>
      <Ladder rungs={rungs} focus={focus} />
      {plan !== null && <p dir="auto">{plan}</p>}
      <p class="small">{t('progress_ladder_key', BAR)}</p>
      <DataTable
        head={[t('progress_skill'), t('progress_state'), t('progress_reached'), t('progress_n')]}
        rows={() =>
          rungs.map((rung) => [nameOf(rung), t(rung.open ? LEVEL_NAME[rung.level] : 'level_later'), rung.hits, rung.of])
        }
      />
    </Card>
  );
}
