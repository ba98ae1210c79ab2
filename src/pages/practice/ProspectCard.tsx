import type { Prospect } from '../../practice/prospects.ts';
import { t } from '../../ui/words.ts';

interface ProspectCardProps {
  readonly prospect: Prospect;
  readonly onAnother: () => void;
}

/** Who is written to, and what can be known of them. */
export function ProspectCard({ prospect, onAnother }: ProspectCardProps) {
  const { name, title, company, facts, you } = prospect;
  return (
    <section class="prospect" aria-label={t('practice_prospect')}>
      <p class="tag">{t('practice_invented')}</p>
      <h2>{name}</h2>
      <p class="quiet">
        {title}, {company}
      </p>
      <h3 class="overline">{t('practice_facts')}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3 class="overline">{t('practice_you')}</h3>
      <p>{you}</p>
      <button type="button" onClick={onAnother}>
        {t('practice_another')}
      </button>
    </section>
  );
}
