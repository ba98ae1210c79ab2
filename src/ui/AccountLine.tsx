import { useId, useState } from 'preact/hooks';
import { type AccountLine as Line, ORIENTATIONS, type Orientation, type Span } from '../engine/types.ts';
import { excerpt } from './excerpt.ts';
import { ABOUT_NAME, SIDE_NAME } from './names.ts';
import { plural, signed, t } from './words.ts';

interface AccountLineProps {
  readonly line: Line;
  readonly words: string;
  /** Whether there is a number for it to move. */
  readonly scored: boolean;
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (span: Span, orientation: Orientation | null) => void;
}

/** A part of the text: whose it is and why, what it moved, and the rep's way to say that this is not so. */
export function AccountLine({ line, words, scored, onShow, onCorrect }: AccountLineProps) {
  const [asked, ask] = useState(false);
  const about = useId();
  const points = Math.round(line.points);
  return (
    <li class="line">
      <button type="button" class="line-words" onClick={() => onShow(line)}>
        <i class={`swatch ${line.orientation}`} role="img" aria-label={t(ABOUT_NAME[line.orientation])} />
        <span class="clip" dir="auto" id={about}>
          {excerpt(words)}
        </span>
        {scored && (
          <span class="points" title={plural(points, 'account_points_one', 'account_points_other')}>
            <bdi>{signed(points)}</bdi>
          </span>
        )}
      </button>
      <p class="small line-why">
        <span dir="auto">{line.because}</span>{' '}
        <button type="button" class="plain" aria-expanded={asked} aria-describedby={about} onClick={() => ask(!asked)}>
          {t(line.corrected ? 'account_change' : 'step_wrong')}
        </button>
      </p>
      {asked && <Sides line={line} onPick={(orientation) => onCorrect(line, orientation)} />}
    </li>
  );
}

interface SidesProps {
  readonly line: Line;
  readonly onPick: (orientation: Orientation | null) => void;
}

function Sides({ line: { orientation, corrected }, onPick }: SidesProps) {
  return (
    <fieldset class="sides">
      <legend class="small">{t('account_say')}</legend>
      {ORIENTATIONS.map((one) => (
        <button key={one} type="button" aria-pressed={one === orientation} onClick={() => onPick(one)}>
          <i class={`swatch ${one}`} />
          {t(SIDE_NAME[one])}
        </button>
      ))}
      {corrected && (
        <button type="button" class="plain" onClick={() => onPick(null)}>
          {t('aside_undo')}
        </button>
      )}
    </fieldset>
  );
}
