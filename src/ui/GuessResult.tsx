import { bandOf } from '../engine/weights.ts';
import type { Guess } from '../journal/types.ts';
import { BAND_NAME } from './names.ts';
import { t } from './words.ts';

interface GuessResultProps {
  /** The rep's guess; `open` and null draw nothing. */
  readonly guess: 'open' | Guess | null;
  /** Customer focus when it was guessed, 0-100. */
  readonly focus: number | null;
}

/** The guess and the number next to each other. */
export function GuessResult({ guess, focus }: GuessResultProps) {
  if (guess === null || guess === 'open' || focus === null) return null;
  return (
    <section class="guessed">
      <dl>
        <div>
          <dt>{t('guess_yours')}</dt>
          <dd>{t(BAND_NAME[guess.band])}</dd>
        </div>
        <div>
          <dt>{t('guess_number')}</dt>
          <dd>{t('guess_value', Math.round(focus), t(BAND_NAME[bandOf(focus)]))}</dd>
        </div>
      </dl>
      {guess.weakest !== null && <p class="small">{t(guess.weakest ? 'guess_hit' : 'guess_miss')}</p>}
    </section>
  );
}
