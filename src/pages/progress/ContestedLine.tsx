import { useState } from 'preact/hooks';
import type { Contested } from '../../progress/rule-review.ts';
import { NotKept } from '../../ui/NotKept.tsx';
import { t } from '../../ui/words.ts';

interface ContestedLineProps extends ContestedActions {
  readonly contested: Contested;
  /** Rule names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the rep says of it; each tells whether that could be stored. */
export interface ContestedActions {
  readonly onSwitchOff: (rule: string) => Promise<boolean>;
  /** Not to be asked again by what is known now. */
  readonly onKeep: (contested: Contested) => Promise<boolean>;
}

/** A rule that may not be worth its words, and the two answers to that: to silence it, or to keep it. */
export function ContestedLine({ contested, names, onSwitchOff, onKeep }: ContestedLineProps) {
  const { rule, wrong, spoke } = contested;
  const [failed, setFailed] = useState(false);
  const decide = async (storing: Promise<boolean>) => setFailed(!(await storing));
  const name = names.get(rule);
  if (name === undefined) return null;
  return (
    <div>
      <p>{t('rule_contested_named', name, wrong, spoke)}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={() => void decide(onSwitchOff(rule))}>
          {t('step_off')}
        </button>
        <button type="button" class="plain" onClick={() => void decide(onKeep(contested))}>
          {t('rule_contested_keep')}
        </button>
      </div>
      {failed && <NotKept />}
    </div>
  );
}
