import type { CardActions } from '../../src/coach/Card.tsx';
import type { CoachOptions } from '../../src/coach/mount.tsx';

const nothing = () => {};

/** All that a rep can do beside a draft: nobody listens in a picture. */
export const UNHEARD: CardActions & Pick<CoachOptions, 'onSeen' | 'onRefused'> = {
  onShow: nothing,
  onPoint: nothing,
  onGuess: nothing,
  onApply: nothing,
  onMute: nothing,
  onAside: nothing,
  onTakeBack: nothing,
  onCorrect: nothing,
  onPill: nothing,
  onMove: nothing,
  onClose: nothing,
  onSeen: nothing,
  onRefused: nothing,
};
