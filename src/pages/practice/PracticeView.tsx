import { Logo } from '../../ui/Logo.tsx';
import { t } from '../../ui/words.ts';
import { Editor } from './Editor.tsx';
import { ProspectCard } from './ProspectCard.tsx';
import type { Prospect } from './prospects.ts';

interface PracticeViewProps {
  readonly prospect: Prospect;
  readonly onAnother: () => void;
}

/** The practice page: a free editor, somebody to write to, and room for the coach. */
export function PracticeView({ prospect, onAnother }: PracticeViewProps) {
  return (
    <>
      <header class="head">
        <Logo size={18} />
        <h1>{t('practice_title')}</h1>
        <span class="small">{t('practice_private')}</span>
      </header>
      <main class="practice">
        <section class="intro">
          <p>{t('practice_intro')}</p>
          <ol>
            <li>{t('practice_how_write')}</li>
            <li>{t('practice_how_open', t('pill_shortcut'))}</li>
            <li>{t('practice_how_rewrite')}</li>
          </ol>
        </section>
        <Editor key={prospect.id} prospect={prospect} />
        <ProspectCard prospect={prospect} onAnother={onAnother} />
      </main>
    </>
  );
}
