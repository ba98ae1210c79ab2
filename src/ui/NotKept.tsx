import { t } from './words.ts';

/** Said where a press came to nothing. */
export function NotKept() {
  return (
    <p class="small" role="alert">
      {t('history_failed')}
    </p>
  );
}
