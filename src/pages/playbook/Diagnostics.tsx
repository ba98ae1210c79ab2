import { useState } from 'preact/hooks';
import { t } from '../../ui/words.ts';

interface DiagnosticsProps {
  /** Makes the report; rejects if storage cannot be read. */
  readonly onReport: () => Promise<string>;
}

/** A report to read, and to copy if the rep wants to pass it on. Made on request, never stored. */
export function Diagnostics({ onReport }: DiagnosticsProps) {
  const [report, hold] = useState<string | null>(null);
  const [said, say] = useState('');
  const make = async () => {
    say('');
    hold(await onReport().catch((error) => String(error)));
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(t('report_copied')),
      () => say(t('report_not_copied')),
    );
  return (
    <>
      <p class="small">{t('report_hint')}</p>
      <div class="actions">
        <button type="button" onClick={() => void make()}>
          {t('report_make')}
        </button>
        {report !== null && (
          <button type="button" onClick={() => void copy(report)}>
            {t('report_copy')}
          </button>
        )}
        <span class="small" role="status">
          {said}
        </span>
      </div>
      {report !== null && (
        <textarea class="report" readOnly rows={12} aria-label={t('report_text')} value={report} spellcheck={false} />
      )}
    </>
  );
}
