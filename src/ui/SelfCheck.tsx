import { useId, useState } from 'preact/hooks';
import { BAND_ORDER, type Band } from '../engine/types.ts';
import { BAND_NAME } from './names.ts';
import { t } from './words.ts';

interface SelfCheckProps {
  /** The judged sentences, in their order. */
  readonly sentences: readonly string[];
  /** No band means skipped. `sentence` is the index of the one picked as weakest, null for none. */
  readonly onGuess: (band: Band | null, sentence: number | null) => void;
}

interface Place {
  readonly place: number;
  readonly text: string;
}

/** Asks for the band and the weakest sentence before the number is shown. */
export function SelfCheck({ sentences, onGuess }: SelfCheckProps) {
  const name = useId();
  const [band, pick] = useState<Band | null>(null);
  const [picked, point] = useState<Place | null>(null);
  const places = sentences.map((text, place): Place => ({ place, text }));
  // The picked sentence may have been rewritten, or moved, while this is open beside the draft.
  const sentence = picked && sentences[picked.place] === picked.text ? picked.place : null;
  return (
    <form
      class="self-check"
      aria-labelledby={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (band) onGuess(band, sentence);
      }}
    >
      <div>
        <h2 class="band" id={name}>
          {t('guess_first')}
        </h2>
        <p class="small">{t('guess_more')}</p>
      </div>
      <fieldset>
        <legend>{t('guess_band')}</legend>
        <div class="choices bands">
          {BAND_ORDER.map((one) => (
            <label key={one}>
              <input type="radio" name={`${name}-band`} required checked={one === band} onChange={() => pick(one)} />
              {t(BAND_NAME[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('guess_weakest')}</legend>
        <div class="choices sentences">
          {places.map(({ place, text }) => (
            <label key={place} dir="auto">
              <input
                type="radio"
                name={`${name}-weakest`}
                checked={place === sentence}
                onChange={() => point({ place, text })}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="primary">
          {t('guess_show')}
        </button>
        <button type="button" class="plain" onClick={() => onGuess(null, null)}>
          {t('guess_skip')}
        </button>
      </div>
    </form>
  );
}
