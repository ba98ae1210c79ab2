import { useState } from 'preact/hooks';
import { ORIENTATIONS, type Orientation } from '../../engine/types.ts';
import type { Sorting } from '../../practice/drill.ts';
import { ABOUT_NAME } from '../../ui/names.ts';
import { t, type Word } from '../../ui/words.ts';
import type { TaskProps } from './Drills.tsx';
import { NextButton } from './NextButton.tsx';

const CHOICE: Record<Orientation, Word> = {
  customer: 'drill_sort_customer',
  self: 'drill_sort_self',
  shared: 'drill_sort_shared',
  neutral: 'drill_sort_neutral',
};

/** Whose world is a sentence about? One answer; then the engine's reason. */
export function Sort({ drill, last, onMark, onSettled, onNext }: TaskProps<Sorting>) {
  const [chosen, choose] = useState<Orientation | null>(null);
  const [because, explain] = useState('');
  const answer = async (orientation: Orientation) => {
    choose(orientation);
    onSettled(orientation === drill.answer);
    const mark = await onMark(drill, orientation);
    if (mark?.kind === 'sort') explain(mark.because);
  };
  return (
    <div class="drill">
      <h3>{t('drill_sort')}</h3>
      <blockquote dir="auto" lang="en">
        {drill.text}
      </blockquote>
      <fieldset class="actions">
        <legend class="unseen">{t('drill_sort')}</legend>
        {ORIENTATIONS.map((orientation) => (
          <button
            key={orientation}
            type="button"
            class={chosen !== null && orientation === drill.answer ? 'answer' : ''}
            aria-pressed={orientation === chosen}
            disabled={chosen !== null && orientation !== chosen && orientation !== drill.answer}
            onClick={() => chosen === null && void answer(orientation)}
          >
            {t(CHOICE[orientation])}
          </button>
        ))}
      </fieldset>
      <div class="drill-result" role="status">
        {chosen !== null && (
          <p>
            <strong>
              {t(chosen === drill.answer ? 'drill_sort_right' : 'drill_sort_wrong', t(ABOUT_NAME[drill.answer]))}
            </strong>{' '}
            <span dir="auto">{because}</span>
          </p>
        )}
      </div>
      {chosen !== null && <NextButton last={last} onNext={onNext} />}
    </div>
  );
}
