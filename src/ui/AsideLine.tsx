import { useEffect, useRef } from 'preact/hooks';
import type { Aside } from '../journal/types.ts';
import { t, type Word } from './words.ts';

const ASIDE_NAME: Record<Aside, Word> = { here: 'aside_here', wrong: 'aside_wrong', everywhere: 'aside_everywhere' };

/** The finding that was set aside last. */
export interface LaidAside {
  /** The finding's title. */
  readonly title: string;
  readonly way: Aside;
  /** Whether it was done by keyboard: the pressed button is gone, so the focus goes to the undo button. */
  readonly keyboard: boolean;
}

interface AsideLineProps {
  readonly laid: LaidAside | null;
  /** Whether the part that outlives the draft could be stored. */
  readonly stored: boolean;
  readonly onTakeBack: () => void;
}

/** Shows what was set aside, and offers to undo it. It is a live region, so it is always in the tree. */
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

/** The actual effect: without storage a rule stays on, and one called wrong is silent in this draft only. */
function wayOf(way: Aside, stored: boolean): Aside | null {
  if (stored || way === 'here') return way;
  return way === 'wrong' ? 'here' : null;
}
