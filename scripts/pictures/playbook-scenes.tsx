import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import type { TriedPhrase } from '../../src/messages/page.ts';
import { PlaybookView } from '../../src/pages/playbook/PlaybookView.tsx';
import '../../src/pages/playbook/playbook.css';
import '../../src/ui/fields.css';
import { FILLER, NEXT, SUBJECT_LINE } from '../../tests/ui/samples.ts';
import type { Scene } from './scenes.ts';

const RULES = [NEXT, FILLER, SUBJECT_LINE].map(({ rule: id, skill, title, why, evidence }) => ({
  ...{ id, skill, title, why, evidence },
  keeps: false,
  does: null,
  quiet: id === SUBJECT_LINE.rule ? 'right 2 of 5 times on our own messages' : null,
  disputed: id === FILLER.rule ? 2 : 0,
  spoke: null as number | null,
}));

const TOLD: Partial<Settings> = {
  name: 'Theo Brandt',
  company: 'Ledgerlane',
  products: ['Match', 'Reconcile'],
  theirWords: ['chargebacks', 'dunning letters', 'month end'],
  watched: ['reach out', 'quick question'],
  loved: ['your ad'],
  rulesOff: [FILLER.rule],
  plans: { relevance: 'If I name what we do, then I first say what it changes for them.' },
  floor: 45,
};

/** A name as long as the field takes. */
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente '.repeat(6).slice(0, 300);

const TRIED = 'I saw your ad for a clerk and am reaching out with a quick question about it.';
const FOUND: readonly TriedPhrase[] = [
  { list: 'love', start: 6, end: 13 },
  { list: 'watch', start: 33, end: 45 },
  { list: 'watch', start: 53, end: 67 },
];

interface Shown {
  readonly settings?: Partial<Settings>;
  readonly failed?: string;
  readonly unfolded?: boolean;
  readonly rules?: typeof RULES;
  readonly keys?: string | null;
}

function playbook({ settings = TOLD, failed, unfolded = false, rules = RULES, keys = 'Alt+Shift+P' }: Shown): Scene {
  return async (page, draw) => {
    draw(
      <PlaybookView
        settings={{ ...DEFAULTS, ...settings }}
        rules={rules}
        failed={failed ?? null}
        practised={settings === TOLD ? 'relevance' : null}
        popupKeys={keys}
        onChange={() => {}}
        onTry={async (text) => (text === TRIED ? FOUND : [])}
        onExport={async () => {}}
        onImport={async () => ({ ok: true, value: { ok: true, added: 0, left: 0, compacted: 0 } })}
        onErase={async () => ({ ok: true, value: null })}
        onReport={async () => ''}
      />,
    );
    if (!unfolded) return;
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    const field = page.querySelector<HTMLTextAreaElement>('textarea[maxlength="10000"]');
    if (!field) return;
    field.value = TRIED;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

export const playbookScenes = {
  playbook: playbook({ unfolded: true }),
  'playbook-contested': playbook({
    settings: {},
    rules: RULES.map((rule) => (rule.id === FILLER.rule ? { ...rule, disputed: 8, spoke: 24 } : rule)),
  }),
  'playbook-empty': playbook({ settings: {}, rules: [], keys: null }),
  'playbook-long': playbook({
    settings: { name: LONG, company: LONG, products: [LONG, LONG], theirWords: [LONG], watched: [LONG], loved: [LONG] },
  }),
  'playbook-failed': playbook({ failed: 'a later version of Outward wrote the settings' }),
} satisfies Record<string, Scene>;
