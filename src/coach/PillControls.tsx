import type { PillPlace } from '../journal/look.ts';
import { t } from '../ui/words.ts';

interface PillControlsProps {
  readonly place: PillPlace;
  readonly onPill: (place: PillPlace) => void;
  readonly onMove: () => void;
}

/** Controls to move and resize the pill, also without a mouse. */
export function PillControls({ place, onPill, onMove }: PillControlsProps) {
  const { at, dot } = place;
  return (
    <fieldset class="actions pill-controls">
      <legend class="unseen">{t('pill_controls')}</legend>
      <button type="button" class="plain" onClick={onMove}>
        {t('pill_move')}
      </button>
      <button type="button" class="plain" onClick={() => onPill({ at, dot: !dot })}>
        {t(dot ? 'pill_number' : 'pill_dot')}
      </button>
      {at && (
        <button type="button" class="plain" onClick={() => onPill({ at: null, dot })}>
          {t('pill_reset')}
        </button>
      )}
    </fieldset>
  );
}
