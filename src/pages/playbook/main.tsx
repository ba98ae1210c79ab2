import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { OwnPhrases } from '../../engine/types.ts';
import { readSettings } from '../../journal/change-settings.ts';
import { readDisputes } from '../../journal/disputes.ts';
import { readFocus } from '../../journal/focus-item.ts';
import { openReader } from '../../journal/reader.ts';
import type { Settings } from '../../journal/settings.ts';
import { ask } from '../../messages/ask.ts';
import type { RuleSummary } from '../../messages/page.ts';
import type { Contested } from '../../progress/rule-review.ts';
import { Notice } from '../../ui/Notice.tsx';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { readContested } from '../contested.ts';
import { heldOver } from '../held-over.ts';
import { failureOf, kept } from '../kept.ts';
import { pointAt } from '../point-at.ts';
import { PlaybookView } from './PlaybookView.tsx';
import { makeReport } from './report.ts';
import { saveExport } from './save-export.ts';
import { takeFile } from './take-file.ts';
import '../../ui/surface.css';
import '../../ui/fields.css';
import './playbook.css';

const { local } = browser.storage;

let rules: readonly RuleSummary[] = [];
let contested: readonly Contested[] = [];
let failed: string | null = null;
let popupKeys: string | null = null;

const tryPhrases = (text: string, own: OwnPhrases) => ask({ type: 'try-phrases', text, own });

const importPart = (text: string) => kept(ask({ type: 'import', text }));

/** How many sends were compacted, as far as the problems say so. */
async function compacted(): Promise<number> {
  const problems = await openReader(local, Date.now).problems();
  return problems.reduce((all, { kind, sends }) => all + (kind === 'compacted' ? sends : 0), 0);
}

const read = heldOver(() => Promise.all([readSettings(local), readDisputes(local), readFocus(local)]));

async function show(): Promise<void> {
  const stored = await read();
  // Empty fields would look like the rep's settings.
  if (stored === null) {
    const notice = <Notice title={t('playbook_unreadable')} more={t('progress_unreadable_more')} />;
    return render(<main class="playbook">{notice}</main>, document.body);
  }
  const [settings, disputes, focus] = stored;
  render(
    <PlaybookView
      settings={settings}
      rules={rules.map((rule) => ({
        ...rule,
        disputed: disputes[rule.id] ?? 0,
        spoke: contested.find((one) => one.rule === rule.id)?.spoke ?? null,
      }))}
      failed={failed}
      practised={settings.ownFocus ?? focus?.skill ?? null}
      popupKeys={popupKeys}
      onChange={(change) => void keep(change)}
      onTry={tryPhrases}
      onExport={saveExport}
      onImport={(text, tell) => takeFile(text, importPart, compacted, tell)}
      onErase={() => kept(ask({ type: 'erase' }))}
      onReport={makeReport}
    />,
    document.body,
  );
}

async function keep(change: Partial<Settings>): Promise<void> {
  failed = failureOf(await kept(ask({ type: 'change-settings', change })));
  await show();
}

introducePage(t('playbook_page'));
local.onChanged.addListener(() => void show());
await show();
pointAt(location.hash.slice(1));
[rules, popupKeys] = await Promise.all([ask({ type: 'rules' }), keysOfPopup()]);
await show();
contested = await contestedRules().catch(() => []);
await show();

async function contestedRules(): Promise<readonly Contested[]> {
  return readContested(local, Date.now, (await readSettings(local)).rulesKept);
}

/** As the browser has them now: the rep may have changed them there. */
async function keysOfPopup(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
