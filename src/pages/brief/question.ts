import type { Skill } from '../../engine/types.ts';
import type { Habit } from '../../progress/habits.ts';
import { SKILL_NAME } from '../../ui/names.ts';
import { t } from '../../ui/words.ts';
import type { Figures } from '../progress/figures.ts';

/**
 * An open question to begin the conversation, about the drafts and not the person: what has slipped, else a habit or
 * one that is forming, else what is practised.
 *
 * @param names rule names by id
 */
export function questionOf(
  { reversion, habits }: Pick<Figures, 'reversion' | 'habits'>,
  focus: Skill | null,
  names: ReadonlyMap<string, string>,
): string {
  if (reversion?.state === 'alert') return t('brief_ask_slipped', Math.round(reversion.baseline.mean));
  const bad = (...states: Habit['state'][]) =>
    habits.find(({ kind, state }) => kind === 'bad' && states.includes(state));
  const fault = bad('back', 'forming') ?? bad('settled');
  const name = fault && names.get(fault.rule);
  if (name) return t('brief_ask_forming', name);
  return t('brief_ask_skill', t(SKILL_NAME[focus ?? 'customer-focus']));
}
