import { SKILLS, type Skill } from '../../engine/types.ts';
import { MARK_PROFILES, type MarkProfile } from '../../journal/look.ts';
import { Check, Choice, TextField } from '../../ui/fields.tsx';
import { SKILL_NAME } from '../../ui/names.ts';
import { t, type Word } from '../../ui/words.ts';
import type { Part } from './part.ts';

interface PractisingProps extends Part {
  /** The skill practised now, by the rep's choice or the ladder's; null before the first send. */
  readonly practised: Skill | null;
}

const PROFILE_NAME: Record<MarkProfile, Word> = {
  essentials: 'marks_essentials',
  coach: 'marks_coach',
  everything: 'marks_everything',
};

/** What is practised, how much is marked, and the two pauses: guess first, and hold a send. */
export function Practising({ settings, practised, onChange }: PractisingProps) {
  const { ownFocus, plans, marks, selfCheck, floor } = settings;
  return (
    <>
      <Choice
        label={t('playbook_focus')}
        hint={t('playbook_focus_hint')}
        value={ownFocus}
        options={[[null, t('playbook_focus_ladder')], ...SKILLS.map((skill) => [skill, t(SKILL_NAME[skill])] as const)]}
        onChange={(skill) => onChange({ ownFocus: skill })}
      />
      {practised && (
        <TextField
          key={practised}
          name="plan"
          label={t('playbook_plan', t(SKILL_NAME[practised]))}
          hint={t('playbook_plan_hint')}
          value={plans[practised] ?? ''}
          onChange={(plan) => onChange({ plans: planned(plans, practised, plan) })}
        />
      )}
      <Choice
        label={t('marks_label')}
        hint={t('marks_hint')}
        value={marks}
        options={MARK_PROFILES.map((profile) => [profile, t(PROFILE_NAME[profile])] as const)}
        onChange={(profile) => onChange({ marks: profile })}
      />
      <Check
        label={t('playbook_self_check')}
        hint={t('playbook_self_check_hint')}
        checked={selfCheck}
        onChange={(on) => onChange({ selfCheck: on })}
      />
      <Choice
        label={t('playbook_floor')}
        hint={t('playbook_floor_hint')}
        value={floor}
        options={floors(floor)}
        onChange={(chosen) => onChange({ floor: chosen })}
      />
    </>
  );
}

/** The plans with one replaced; an empty plan is removed. */
function planned(plans: Part['settings']['plans'], skill: Skill, plan: string): Part['settings']['plans'] {
  const { [skill]: _, ...others } = plans;
  return plan === '' ? others : { ...others, [skill]: plan };
}

const FLOORS = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80];

/** The floors to choose from, including one that was set elsewhere. */
function floors(chosen: number | null): readonly (readonly [floor: number | null, name: string])[] {
  const numbers = [...new Set([...FLOORS, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  return [[null, t('playbook_floor_never')], ...numbers.map((floor) => [floor, String(floor)] as const)];
}
