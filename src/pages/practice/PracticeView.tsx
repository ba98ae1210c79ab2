import { useState } from 'preact/hooks';
import type { Prospect } from '../../practice/prospects.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { t } from '../../ui/words.ts';
import { Best } from './Best.tsx';
import { Drills, type DrillsProps } from './Drills.tsx';
import { Editor } from './Editor.tsx';
import { ProspectCard } from './ProspectCard.tsx';

interface PracticeViewProps {
  readonly prospect: Prospect;
  readonly onAnother: () => void;
  readonly drills: Omit<DrillsProps, 'onRunning'>;
}

/** The practice page: drills, and a free editor with somebody to write to and room for the coach. */
export function PracticeView({ prospect, onAnother, drills }: PracticeViewProps) {
  const best = drills.plan?.best ?? [];
  const [drilling, drill] = useState(false);
  return (
    <>
      <PageHead title={t('practice_title')} here="practice">
        <span class="small">{t('practice_private')}</span>
      </PageHead>
      <main>
        <Drills {...drills} onRunning={drill} />
        {/* Hidden and not taken away: what is written there stays. */}
        <div class="practice" hidden={drilling}>
          <section class="intro">
            <h2>{t('practice_free')}</h2>
            <p>{t('practice_intro')}</p>
            <ol>
              <li>{t('practice_how_write')}</li>
              <li>{t('practice_how_open', t('pill_shortcut'))}</li>
              <li>{t('practice_how_rewrite')}</li>
            </ol>
          </section>
          <Editor key={prospect.id} prospect={prospect} />
          <ProspectCard prospect={prospect} onAnother={onAnother} />
          {best.length > 0 && <Best sends={best} />}
        </div>
      </main>
    </>
  );
}
