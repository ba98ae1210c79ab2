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
  /** Whether what outlives the draft of it could be stored. */
  readonly stored: boolean;
  readonly onTakeBack: () => void;
}

/** Says what was set aside, and offers the way back. Said aloud too, so it is always there. */
export function AsideLine({ laid, stored, onTakeBack }: AsideLineProps) {
  const way = laid && wayOf(laid.way, stored);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (laid?.keyboard) undo.current?.focus();
  }, [laid]);
  return (
    <div class="laid-aside">
      <p class="small" role="status">
        {way && t(ASIDE_NAME[way], laid.title)}
      </p>
      {way && (
        <button type="button" class="plain" ref={undo} onClick={onTakeBack}>
          {t('aside_undo')}
        </button>
      )}
    </div>
  );
}

/** What has become of it: without storage a rule stays on, and one called wrong is silent in this draft alone. */
function wayOf(way: Aside, stored: boolean): Aside | null {
  if (stored || way === 'here') return way;
  return way === 'wrong' ? 'here' : null;
}
