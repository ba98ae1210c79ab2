import { useEffect, useRef } from 'preact/hooks';
import type { Aside } from '../journal/types.ts';
import { t, type Word } from './words.ts';

const ASIDE_NAME: Record<Aside, Word> = { here: 'aside_here', wrong: 'aside_wrong', everywhere: 'aside_everywhere' };

/** What was set aside last. */
export interface LaidAside {
  /** Of the finding. */
  readonly title: string;
  readonly way: Aside;
  /** By keyboard: the button pressed has gone, so the focus goes to the way back. */
  readonly keyboard: boolean;
}

interface AsideLineProps {
  readonly laid: LaidAside | null;
  readonly onTakeBack: () => void;
}

/** Says what was set aside, and offers the way back. Said aloud too, so it is always there. */
export function AsideLine({ laid, onTakeBack }: AsideLineProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (laid?.keyboard) undo.current?.focus();
  }, [laid]);
  return (
    <div class="laid-aside">
      <p class="small" role="status">
        {laid && t(ASIDE_NAME[laid.way], laid.title)}
      </p>
      {laid && (
        <button type="button" class="plain" ref={undo} onClick={onTakeBack}>
          {t('aside_undo')}
        </button>
      )}
    </div>
  );
}
