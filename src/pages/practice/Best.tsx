import { useState } from 'preact/hooks';
import { type ShapeSentence, sentencesOf } from '../../journal/shape.ts';
import type { BestSend } from '../../progress/best.ts';
import { weekdayName } from '../../ui/dates.ts';
import { ABOUT_NAME } from '../../ui/names.ts';
import { plural, t } from '../../ui/words.ts';

interface BestProps {
  /** At least one. */
  readonly sends: readonly BestSend[];
}

/** The rep's own best messages as patterns to follow, one at a time: a line per sentence, of its length. */
export function Best({ sends }: BestProps) {
  const [at, go] = useState(0);
  const send = sends[at % sends.length];
  if (!send) return null;
  const sentences = sentencesOf(send.shape);
  const longest = Math.max(...sentences.map(({ words }) => words));
  return (
    <section class="best" aria-labelledby="best">
      <h2 id="best">{t('best_title')}</h2>
      <p>{t('best_lead')}</p>
      <div role="status">
        <p class="small">
          {plural(send.words, 'best_sent_one', 'best_sent_other', weekdayName(send.at), send.focus)}
          {send.outcome === 'positive' && ` ${t('best_positive')}`}
        </p>
        <ol class="shape">
          {sentences.map((sentence, i) => (
            <li key={`${send.id} ${i}`}>
              <i class={`swatch ${sentence.orientation}`} style={{ width: `${(100 * sentence.words) / longest}%` }} />
              <span class="small">{said(sentence)}</span>
            </li>
          ))}
        </ol>
      </div>
      {sends.length > 1 && (
        <button type="button" onClick={() => go(at + 1)}>
          {t('best_another')}
        </button>
      )}
    </section>
  );
}

function said({ orientation, words, fact, question }: ShapeSentence): string {
  const parts = [
    t(ABOUT_NAME[orientation]),
    ...(fact ? [t('best_fact')] : []),
    ...(question ? [t('best_question')] : []),
    plural(words, 'best_words_one', 'best_words_other'),
  ];
  return parts.join(' · ');
}
