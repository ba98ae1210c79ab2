import { useState } from 'preact/hooks';
import type { Contested } from '../../progress/rule-review.ts';
import { NotKept } from '../../ui/NotKept.tsx';
import { t } from '../../ui/words.ts';

interface ContestedLineProps {
  readonly contested: Contested;
  /** What each rule is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether it could be kept. */
  readonly onSwitchOff: (rule: string) => Promise<boolean>;
}

/** A rule that may not be worth its words, and the way to silence it. */
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
