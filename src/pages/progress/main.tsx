import { render } from 'preact';
import browser from 'webextension-polyfill';
import { within } from '../../journal/area.ts';
import { readSettings } from '../../journal/change-settings.ts';
import { dayHere, weekOf } from '../../journal/day.ts';
import { GLANCE } from '../../journal/keys.ts';
import type { Settings } from '../../journal/settings.ts';
import { ask } from '../../messages/ask.ts';
import type { PageMessage } from '../../messages/page.ts';
import { ruleNames } from '../../messages/rule-names.ts';
import type { Contested } from '../../progress/rule-review.ts';
import { onNewDay } from '../../ui/new-day.ts';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { readContested } from '../contested.ts';
import { kept } from '../kept.ts';
import { pointAt } from '../point-at.ts';
import { runs } from '../runs.ts';
import { figuresOf } from './figures.ts';
import { ProgressView } from './ProgressView.tsx';
import { type Filter, readHistory, readStock } from './stock.ts';
import { weekDue } from './week.ts';
import '../../ui/surface.css';
import '../../ui/fields.css';
import '../figures.css';
import './progress.css';

type Shown = Parameters<typeof ProgressView>[0];

/** Months of single sends read at first. */
const DEPTH = 2;

let filter: Filter = { site: null, kind: null, weeks: 12 };
let depth = DEPTH;
let read: Shown['read'] = null;
let week: Shown['week'] = null;
let history: Shown['history'] = null;
let contested: Shown['contested'] = null;
let names: Shown['names'] = new Map();
let status = '';

function show(): void {
  render(
    <ProgressView
      read={read}
      week={week}
      contested={contested}
      history={history}
      filter={filter}
      names={names}
      status={status}
      brief={browser.runtime.getURL('src/pages/brief/index.html')}
      practice={browser.runtime.getURL('src/pages/practice/index.html')}
      onFilter={(chosen) => {
        filter = chosen;
        void load();
      }}
      onEarlier={() => {
        depth += 1;
        void load();
      }}
      onDecide={(chosen) => change({ ...chosen, lookedBack: weekOf(dayHere(Date.now())) })}
      onSwitchOff={switchOff}
      onKeep={keep}
      onKind={(id, kind) => void correct({ type: 'kind', id, kind })}
      onOutcome={(id, outcome) => void correct({ type: 'outcome', id, outcome })}
      onRemove={(id) => void correct({ type: 'remove', id })}
    />,
    document.body,
  );
}

let turn = 0;
/** Whether it was worked out which rule was often called wrong: shown in the look-back alone, and by far the most to read. */
let reviewed = false;

/** Reads and shows the figures, then the history. A result never replaces that of a later call. */
async function load(): Promise<void> {
  turn += 1;
  const mine = turn;
  const now = Date.now();
  const { local: area, sync } = browser.storage;
  const stock = await readStock(area, sync, now, filter).catch(() => null);
  if (mine !== turn) return;
  const first = read === null;
  const figures = stock && figuresOf(stock, now);
  read = figures ? { stock, figures } : 'unreadable';
  // Once shown it stays, so that the decision can be seen.
  if (figures && filter.site === null && filter.kind === null) week = weekDue(stock, figures) ?? week;
  show();
  if (first) pointAt(location.hash.slice(1));
  const sends = stock === null ? null : await readHistory(area, now, filter, depth).catch(() => null);
  if (mine !== turn) return;
  history = sends;
  show();
  if (week === null || reviewed) return;
  reviewed = true;
  await learnContested().catch(console.error);
}

/** Corrects a record. The page follows storage, so only the result is reported. */
async function correct(message: Extract<PageMessage, { type: 'kind' | 'outcome' | 'remove' }>): Promise<void> {
  try {
    const found = await ask(message);
    status = t(!found ? 'history_missing' : message.type === 'remove' ? 'history_removed' : 'history_kept');
  } catch {
    status = t('history_failed');
  }
  show();
}

/** False where it could not be kept. */
async function change(settings: Partial<Settings>): Promise<boolean> {
  return (await kept(ask({ type: 'change-settings', change: settings }))).ok;
}

function switchOff(rule: string): Promise<boolean> {
  return decideOnRule(({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] }));
}

function keep({ rule, ...figures }: Contested): Promise<boolean> {
  return decideOnRule(({ rulesKept }) => ({ rulesKept: { ...rulesKept, [rule]: figures } }));
}

/** False where it could not be kept. */
async function decideOnRule(decided: (held: Settings) => Partial<Settings>): Promise<boolean> {
  const settings = await within(readSettings(browser.storage.local)).catch(() => null);
  const isKept = settings !== null && (await change(decided(settings)));
  if (isKept) await learnContested().catch(console.error);
  return isKept;
}

async function learnContested(): Promise<void> {
  const { local } = browser.storage;
  const settings = await readSettings(local);
  const all = await readContested(local, Date.now, settings.rulesKept);
  const rules = all.length > 0 ? await ask({ type: 'rules' }) : [];
  const speaking = new Set(rules.filter((rule) => runs(rule, settings)).map(({ id }) => id));
  contested = all.find(({ rule }) => speaking.has(rule)) ?? null;
  show();
}

async function learnNames(): Promise<void> {
  names = await ruleNames();
  show();
}

introducePage(t('progress_title'));
show();
void load();
void learnNames();
browser.storage.local.onChanged.addListener((changes) => {
  // Skips the popup's glance, which is rewritten after every change and has nothing new for this page.
  if (Object.keys(changes).some((key) => key !== GLANCE)) void load();
});
browser.storage.sync.onChanged.addListener(() => void load());
onNewDay(() => void load());
