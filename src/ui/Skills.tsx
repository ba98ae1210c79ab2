import { type Review, SKILLS } from '../engine/types.ts';
import { SKILL_NAME } from './names.ts';
import { t } from './words.ts';

/** The skills this draft could be judged by, each 0-100. */
export function Skills({ skills }: { readonly skills: Review['skills'] }) {
  const judged = SKILLS.filter((skill) => skills[skill] !== undefined);
  return (
    <>
      {judged.includes('customer-focus') && <p class="small">{t('skills_focus_more')}</p>}
      <dl class="skills">
        {judged.map((skill) => (
          <div key={skill}>
            <dt>{t(SKILL_NAME[skill])}</dt>
            <dd>
              <i style={{ inlineSize: `${Math.round(skills[skill] ?? 0)}%` }} />
              <span>{Math.round(skills[skill] ?? 0)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
