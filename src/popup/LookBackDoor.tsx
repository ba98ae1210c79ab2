import { useState } from 'preact/hooks';
import { NotKept } from '../ui/NotKept.tsx';
import { t } from '../ui/words.ts';

interface LookBackDoorProps {
  /** Address of the progress page. */
  readonly progress: string;
  /** Resolves with whether it could be stored. */
  readonly onNot: () => Promise<boolean>;
}

/** The weekly link to the look-back, with a button to skip it. */
export function LookBackDoor({ progress, onNot }: LookBackDoorProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div class="look-back">
      <a class="quiet" href={`${progress}#week`} target="_blank" rel="noreferrer">
        {t('week_door')}
      </a>
      <button type="button" class="plain" onClick={async () => setFailed(!(await onNot()))}>
        {t('week_not')}
      </button>
      {failed && <NotKept />}
    </div>
  );
}
