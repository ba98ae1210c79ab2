import { useId, useState } from 'preact/hooks';
import type { Picking } from '../../practice/drill.ts';
import type { Said } from '../../practice/seeking.ts';
import { t, type Word } from '../../ui/words.ts';
import type { TaskProps } from './Drills.tsx';
import { NextButton } from './NextButton.tsx';

const QUESTION: Record<Picking['seek'], Word> = {
  fact: 'drill_pick_fact',
  'near-miss': 'drill_pick_near_miss',
  // The same question as in the self-check, which it practises.
  weakest: 'guess_weakest',
};

/** Which sentence of a message is it? One answer; then what the engine says of the sentence. */
export function Pick({ drill, last, onMark, onSettled, onNext }: TaskProps<Picking>) {
  const name = useId();
  const [picked, pick] = useState<number | null>(null);
  const [answered, close] = useState(false);
  const [said, explain] = useState<Said | null>(null);
  const { seek, to, sentences, answer } = drill;
  const check = async () => {
    if (picked === null || answered) return;
    close(true);
    onSettled(picked === answer);
    const mark = await onMark(drill, String(picked));
    if (mark?.kind === 'pick') explain(mark.said);
  };
  return (
    <form
      class="drill"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h3>{t(QUESTION[seek])}</h3>
      <p class="quiet">
        {t('practice_to')}{' '}
        <bdi lang="en">
          {to.name}, {to.title}, {to.company}
        </bdi>
      </p>
      <fieldset class="choices">
        <legend class="unseen">{t(QUESTION[seek])}</legend>
        {sentences.map((sentence, place) => (
          <label key={sentence} class={answered && place === answer ? 'answer' : ''} dir="auto" lang="en">
            <input
              type="radio"
              name={name}
              checked={place === picked}
              disabled={answered && place !== picked}
              onChange={() => pick(place)}
            />
            <span>{sentence}</span>
          </label>
        ))}
      </fieldset>
      <div class="drill-result" role="status">
        {answered && (
          <p>
            <strong>
              {picked === answer ? t('drill_pick_right') : t('drill_pick_wrong', sentences[answer] ?? '')}
            </strong>
          </p>
        )}
        {said && (
          <div dir="auto" lang="en">
            {said.title && <p>{said.title}</p>}
            <p class="quiet">{said.why}</p>
            {said.move && <p>{said.move}</p>}
          </div>
        )}
      </div>
      <div class="actions">
        {answered ? (
          <NextButton last={last} onNext={onNext} />
        ) : (
          <button type="submit" class="primary" disabled={picked === null}>
            {t('drill_check')}
          </button>
        )}
      </div>
    </form>
  );
}
