import { t } from './words.ts';

/** The message for a press whose effect could not be stored. */
export function NotKept() {
  return (
    <p class="small" role="alert">
      {t('history_failed')}
    </p>
  );
}
