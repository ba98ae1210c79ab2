import type { Problem } from '../../journal/types.ts';
import { momentName } from '../../ui/dates.ts';
import { t, type Word } from '../../ui/words.ts';
import { dayName, monthName } from './words.ts';

const SAID: Record<Problem['kind'], Word> = {
  corrupt: 'problem_corrupt',
  newer: 'problem_newer',
  compacted: 'problem_compacted',
  unsynced: 'problem_unsynced',
};

/** What the rep should know about their data, newest first. Nothing if all is well. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="problems" open={problems.some(({ kind }) => kind !== 'compacted')}>
      <summary>{t('problems_heading')}</summary>
      <ul>
        {problems.toReversed().map(({ kind, key, at, sends }) => (
          <li key={`${kind} ${key}`}>
            <span class="small">{momentName(at)}</span> {t(SAID[kind], placeOf(key), sends)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The day or month of a storage key, in the rep's format; other keys unchanged. */
function placeOf(key: string): string {
  const at = key.replace(/^\w+:/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return dayName(at);
  return /^\d{4}-\d{2}$/.test(at) ? monthName(at) : at;
}
