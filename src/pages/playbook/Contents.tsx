import { t } from '../../ui/words.ts';
import { PART_NAME, PARTS } from './parts.ts';

/** The table of contents of the playbook. */
export function Contents() {
  return (
    <nav class="contents" aria-label={t('playbook_contents')}>
      {PARTS.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(PART_NAME[part])}
        </a>
      ))}
    </nav>
  );
}
