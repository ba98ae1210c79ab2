import type { Skill } from '../../engine/types.ts';
import { BAR, type Level, type Rung } from '../../progress/ladder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SKILL_NAME } from '../../ui/names.ts';
import { t, type Word } from '../../ui/words.ts';
import { Card } from './Card.tsx';

const LEVEL_NAME: Record<Level, Word> = {
  learning: 'level_learning',
  steady: 'level_steady',
  mastered: 'level_mastered',
};

interface LadderCardProps {
  readonly rungs: readonly Rung[];
  readonly focus: Skill | null;
}

/** The skills in the order they are practised, and where each stands. */
export function LadderCard({ rungs, focus }: LadderCardProps) {
  return (
    <Card title={t('progress_ladder')}>
      <ol class="ladder">
        {rungs.map((rung) => (
          <li
            key={rung.skills[0]}
            data-level={rung.open ? rung.level : 'closed'}
            data-now={isNow(rung, focus) || undefined}
          >
            <span class="grow">{nameOf(rung)}</span>
            <span class="pill-small">{stateOf(rung, focus)}</span>
          </li>
        ))}
      </ol>
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

function isNow({ skills }: Rung, focus: Skill | null): boolean {
  return focus !== null && skills.includes(focus);
}

/** A rung's skills by name. */
export function nameOf({ skills }: Rung): string {
  return skills.map((skill) => t(SKILL_NAME[skill])).join(' · ');
}

/** Where a rung stands, with the number it rests on. */
export function stateOf(rung: Rung, focus: Skill | null): string {
  if (isNow(rung, focus)) return t('level_now', rung.hits, rung.of);
  if (!rung.open) return t(CLOSED[rung.skills[0]] ?? 'level_later');
  return t('level_count', t(LEVEL_NAME[rung.level]), rung.hits, rung.of);
}

const CLOSED: Partial<Record<Skill, Word>> = { listening: 'level_first_reply', repetition: 'level_more_sends' };
