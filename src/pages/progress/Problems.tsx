import type { Problem } from '../../journal/types.ts';
import { momentName } from '../../ui/dates.ts';
import { t, type Word } from '../../ui/words.ts';

const SAID: Record<Problem['kind'], Word> = {
  corrupt: 'problem_corrupt',
  newer: 'problem_newer',
  compacted: 'problem_compacted',
  unsynced: 'problem_unsynced',
};

/** What the rep should know about their data, newest first. Nothing where all is well. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="problems" open={problems.some(({ kind }) => kind !== 'compacted')}>
      <summary>{t('problems_heading')}</summary>
      <ul>
        {problems.toReversed().map(({ kind, key, at, sends }) => (
          <li key={`${kind} ${key}`}>
            <span class="small">{momentName(at)}</span> {t(SAID[kind], key.replace(/^\w+:/, ''), sends)}
          </li>
        ))}
      </ul>
    </details>
  );
}
