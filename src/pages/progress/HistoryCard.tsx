import { useId, useState } from 'preact/hooks';
import { plural, t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { type Corrections, HistoryRow } from './HistoryRow.tsx';
import { matches } from './search.ts';
import type { History } from './stock.ts';
import { monthName } from './words.ts';

/** Rows drawn at first, and more at each press. */
const PAGE = 20;

interface HistoryCardProps extends Corrections {
  /** null while it is being read. */
  readonly history: History | null;
  readonly names: ReadonlyMap<string, string>;
  readonly onEarlier: () => void;
  /** The message about the last correction; empty if there is none. */
  readonly status: string;
}

/** All single sends, to find, correct and delete. */
export function HistoryCard({ history, names, onEarlier, status, ...corrections }: HistoryCardProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const [most, setMost] = useState(PAGE);
  const found = (history?.sends ?? []).filter((send) => matches(send, sought, names));
  return (
    <Card title={t('history_heading')}>
      <div class="field">
        <label for={id}>{t('history_search')}</label>
        <input id={id} type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
        <p class="small" role="status">
          {history === null ? t('progress_waiting') : plural(found.length, 'history_found_one', 'history_found_other')}{' '}
          {status}
        </p>
      </div>
      {found.length > 0 && (
        <p class="history-head" aria-hidden="true">
          <span>{t('history_message')}</span>
          <span>{t('history_score')}</span>
          <span>{t('history_kind')}</span>
          <span>{t('history_outcome')}</span>
        </p>
      )}
      <ul class="history">
        {found.slice(0, most).map((send) => (
          <HistoryRow key={send.id} send={send} names={names} {...corrections} />
        ))}
      </ul>
      <div class="actions">
        {found.length > most && (
          <button type="button" onClick={() => setMost(most + PAGE)}>
            {plural(Math.min(PAGE, found.length - most), 'history_more_one', 'history_more_other')}
          </button>
        )}
        {history !== null && history.earlier !== null && (
          <button type="button" onClick={onEarlier}>
            {t('history_earlier', monthName(history.earlier))}
          </button>
        )}
      </div>
    </Card>
  );
}
