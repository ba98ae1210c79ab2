import { render } from 'preact';
import browser from 'webextension-polyfill';
import { within } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { dayHere, weekOf } from '../journal/day.ts';
import { GLANCE_KEYS } from '../journal/glance-item.ts';
import { DRILLS, FOCUS, SETTINGS } from '../journal/keys.ts';
import type { Settings } from '../journal/settings.ts';
import { ask } from '../messages/ask.ts';
import { ruleNames } from '../messages/rule-names.ts';
import type { FrontView, PopupMessage } from '../messages/view.ts';
import type { SiteId } from '../sites/site.ts';
import { onNewDay } from '../ui/new-day.ts';
import { introducePage } from '../ui/page.ts';
import { revealUnfolded } from '../ui/reveal.ts';
import { followFront } from './follow.ts';
import { readMemory } from './memory.ts';
import { type Door, type Memory, PopupView } from './PopupView.tsx';
import { openPanel } from './panel.ts';
import { follow } from './remember.ts';
import '../ui/surface.css';
import './popup.css';

// One view in two places: the popup, which closes at the first press outside, and the side panel, which stays open.

const DOORS: readonly Door[] = (['progress', 'practice', 'playbook'] as const).map((page) => ({
  page,
  href: browser.runtime.getURL(`src/pages/${page}/index.html`),
}));

const inPanel = document.documentElement.hasAttribute('data-panel');

let view: FrontView | null = null;
let troubles: Pick<PopupMessage, 'unkept' | 'unchanged'> = { unkept: null, unchanged: null };
let memory: Memory = null;
let names: ReadonlyMap<string, string> = new Map();
let windowId: number | undefined;

/** Ids of sends whose outcome the rep has entered here. */
const told = new Set<string>();

function show(): void {
  const here = windowId;
  render(
    <PopupView
      view={view}
      {...troubles}
      memory={memory}
      names={names}
      doors={DOORS}
      onKeepOpen={inPanel || here === undefined ? null : () => keepOpen(here)}
      onTell={(message) => {
        post(message);
        // The popup would cover what it points at.
        if (message.type === 'show' && !inPanel) window.close();
      }}
      onSwitchOn={switchOn}
      onNotThisWeek={() => change({ lookedBack: weekOf(dayHere(Date.now())) })}
      onRetry={remember}
      onOutcome={(id, outcome) => {
        told.add(id);
        return ask({ type: 'outcome', id, outcome }).catch(() => false);
      }}
    />,
    document.body,
  );
}

/** False if the browser does not open it. */
async function keepOpen(inWindow: number): Promise<boolean> {
  try {
    await openPanel(inWindow);
    window.close();
    return true;
  } catch {
    return false;
  }
}

/** The background then updates the view. False if it could not be stored. */
async function switchOn(site: SiteId): Promise<boolean> {
  try {
    const { sites } = await within(readSettings(browser.storage.local));
    return await change({ sites: { ...sites, [site]: true } });
  } catch {
    return false;
  }
}

/** False if it could not be stored. */
function change(settings: Partial<Settings>): Promise<boolean> {
  return ask({ type: 'change-settings', change: settings }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The storage keys the popup shows. */
const KEYS: readonly string[] = [...GLANCE_KEYS, FOCUS, SETTINGS, DRILLS];

let turn = 0;

/** Reads and shows the journal. A result never replaces that of a later call. */
function remember(): void {
  turn += 1;
  const mine = turn;
  follow(
    readMemory(browser.storage.local, Date.now(), told, () => ask({ type: 'glance' })),
    (read) => {
      if (mine !== turn) return;
      memory = read;
      show();
    },
  );
}

/** Fetches rule names, for the news. */
async function learnNames(): Promise<void> {
  names = await ruleNames();
  show();
}

async function learnWindow(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id;
  show();
}

introducePage();
revealUnfolded(document);
const post = followFront((told) => {
  ({ view, ...troubles } = told);
  show();
});
show();
remember();
void learnNames();
void learnWindow();
onNewDay(remember);
browser.storage.local.onChanged.addListener((changes) => {
  if (KEYS.some((key) => key in changes)) remember();
});
