import { DEFAULTS } from '../../src/journal/settings.ts';
import { PlaybookView } from '../../src/pages/playbook/PlaybookView.tsx';
import '../../src/pages/playbook/playbook.css';
import '../../src/ui/fields.css';
import { FILLER, NEXT, SUBJECT_LINE } from '../../tests/ui/samples.ts';
import type { Scene } from './scenes.ts';

const RULES = [NEXT, FILLER, SUBJECT_LINE].map(({ rule: id, skill, title, why, evidence }) => ({
  ...{ id, skill, title, why, evidence },
  keeps: false,
  quiet: null,
  disputed: id === FILLER.rule ? 2 : 0,
}));

function playbook(failed: string | null, unfolded: boolean): Scene {
  return (page, draw) => {
    draw(
      <PlaybookView
        settings={{
          ...DEFAULTS,
          name: 'Theo Brandt',
          company: 'Ledgerlane',
          products: ['Match', 'Reconcile'],
          rulesOff: [FILLER.rule],
        }}
        rules={RULES}
        failed={failed}
        onChange={() => {}}
        onExport={async () => {}}
        onImport={async () => ({ ok: true, value: { ok: true, added: 0, left: 0 } })}
        onErase={async () => ({ ok: true, value: null })}
        onReport={async () => ''}
      />,
    );
    if (unfolded) for (const fold of page.querySelectorAll('details')) fold.open = true;
  };
}

export const playbookScenes = {
  playbook: playbook(null, true),
  'playbook-failed': playbook('a later version of Outward wrote the settings', false),
} satisfies Record<string, Scene>;
