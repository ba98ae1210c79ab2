import { useState } from 'preact/hooks';
import type { Skill } from '../../engine/types.ts';
import type { Ways } from '../../progress/ways.ts';
import { NotKept } from '../../ui/NotKept.tsx';
import { SKILL_NAME } from '../../ui/names.ts';
import { t } from '../../ui/words.ts';

interface DecisionProps {
  readonly ways: Ways;
  /** Whether the rep has decided for this week. */
  readonly decided: boolean;
  /** The rep goes on as they are, or with another skill. Resolves with whether it could be stored. */
  readonly onDecide: (change: { readonly ownFocus?: Skill }) => Promise<boolean>;
}

/** The decision of the look-back: one press, then a confirmation. */
export function Decision({ ways: { on, back }, decided, onDecide }: DecisionProps) {
  const [failed, setFailed] = useState(false);
  const decide = async (ownFocus?: Skill) => setFailed(!(await onDecide(ownFocus ? { ownFocus } : {})));
  return (
    <div class="decision">
      {!decided && (
        <>
          <div class="actions">
            <button type="button" class="primary" onClick={() => void decide()}>
              {t('week_stay')}
            </button>
            {on && (
              <button type="button" onClick={() => void decide(on)}>
                {t('week_on', t(SKILL_NAME[on]))}
              </button>
            )}
            {back && (
              <button type="button" onClick={() => void decide(back)}>
                {t('week_back', t(SKILL_NAME[back]))}
              </button>
            )}
          </div>
          {(on ?? back) && <p class="small">{t('week_choice')}</p>}
        </>
      )}
      {failed && <NotKept />}
      <p role="status">{decided && t('week_decided')}</p>
    </div>
  );
}
