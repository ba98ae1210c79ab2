import { ORIENTATIONS } from '../engine/types.ts';
import { SIDE_NAME } from './names.ts';
import { t } from './words.ts';

/** The legend of the balance bar's hues and patterns. */
export function Legend() {
  return (
    <ul class="legend">
      {ORIENTATIONS.map((orientation) => (
        <li key={orientation}>
          <i class={`swatch ${orientation}`} />
          {t(SIDE_NAME[orientation])}
        </li>
      ))}
    </ul>
  );
}
