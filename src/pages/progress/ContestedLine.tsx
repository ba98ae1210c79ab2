import { useState } from 'preact/hooks';
import type { Contested } from '../../progress/rule-review.ts';
import { NotKept } from '../../ui/NotKept.tsx';
import { t } from '../../ui/words.ts';

interface ContestedLineProps {
  readonly contested: Contested;
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Resolves with whether it could be stored. */
  readonly onSwitchOff: (rule: string) => Promise<boolean>;
}

/** A rule that was often called wrong, with a button to switch it off. */
export function ContestedLine({ contested: { rule, wrong, spoke }, names, onSwitchOff }: ContestedLineProps) {
  const [failed, setFailed] = useState(false);
  const name = names.get(rule);
  if (name === undefined) return null;
  return (
    <div>
      <p>{t('rule_contested_named', name, wrong, spoke)}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={async () => setFailed(!(await onSwitchOff(rule)))}>
          {t('step_off')}
        </button>
      </div>
      {failed && <NotKept />}
    </div>
  );
}
