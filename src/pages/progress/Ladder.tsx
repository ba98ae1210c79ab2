import type { Skill } from '../../engine/types.ts';
import type { Level, Rung } from '../../progress/ladder.ts';
import { SKILL_NAME } from '../../ui/names.ts';
import { t, type Word } from '../../ui/words.ts';

export const LEVEL_NAME: Record<Level, Word> = {
  learning: 'level_learning',
  steady: 'level_steady',
  mastered: 'level_mastered',
};

interface LadderProps {
  readonly rungs: readonly Rung[];
  /** The skill practised now. */
  readonly focus: Skill | null;
}

/** The rungs in their order, each with its state. */
export function Ladder({ rungs, focus }: LadderProps) {
  return (
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
  );
}

function isNow({ skills }: Rung, focus: Skill | null): boolean {
  return focus !== null && skills.includes(focus);
}

/** A rung's skills by name. */
export function nameOf({ skills }: Rung): string {
  return skills.map((skill) => t(SKILL_NAME[skill])).join(' · ');
}

/** A rung's state, with the number behind it. */
function stateOf(rung: Rung, focus: Skill | null): string {
  if (isNow(rung, focus)) return t('level_now', rung.hits, rung.of);
  if (!rung.open) return t(CLOSED[rung.skills[0]] ?? 'level_later');
  return t('level_count', t(LEVEL_NAME[rung.level]), rung.hits, rung.of);
}

const CLOSED: Partial<Record<Skill, Word>> = { listening: 'level_next_reply', repetition: 'level_more_sends' };
