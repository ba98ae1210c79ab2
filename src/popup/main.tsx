import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readSettings } from '../journal/change-settings.ts';
import { ask } from '../messages/ask.ts';
import { type FrontView, type PopupMessage, VIEW_PORT, type ViewMessage } from '../messages/protocol.ts';
import type { SiteId } from '../sites/site.ts';
import { direction, language } from '../ui/words.ts';
import { readMemory } from './memory.ts';
import { type Door, type Memory, PopupView } from './PopupView.tsx';
import '../ui/surface.css';
import './popup.css';

const DOORS: readonly Door[] = (['progress', 'practice', 'playbook'] as const).map((page) => ({
  page,
  href: browser.runtime.getURL(`src/pages/${page}/index.html`),
}));

let view: FrontView | null = null;
let memory: Memory = null;
let titles: ReadonlyMap<string, string> = new Map();

/** Sends of which the rep has said here what came back. */
const told = new Set<string>();

let post: (message: ViewMessage) => void = () => {};

function show(): void {
  render(
    <PopupView
      view={view}
      memory={memory}
      titles={titles}
      doors={DOORS}
      onShow={(draft, span) => {
        post({ type: 'show', draft, span });
        window.close();
      }}
      onMute={(draft, muted) => post({ type: 'mute', draft, muted })}
      onGuess={(draft, band, sentence) => post({ type: 'guess', draft, band, sentence })}
      onSwitchOn={(site) => void switchOn(site)}
      onOutcome={(id, outcome) => {
        told.add(id);
        return ask({ type: 'outcome', id, outcome }).catch(() => false);
      }}
    />,
    document.body,
  );
}

/** The background then shows the tab anew. */
async function switchOn(site: SiteId): Promise<void> {
  const { sites } = await readSettings(browser.storage.local);
  await ask({ type: 'change-settings', change: { sites: { ...sites, [site]: true } } });
}

async function remember(): Promise<void> {
  memory = await readMemory(browser.storage.local, Date.now(), told);
  show();
}

/** What rules are called, for the news. */
async function learnTitles(): Promise<void> {
  titles = new Map((await ask({ type: 'rules' })).map(({ id, title }) => [id, title]));
  show();
}

/** Follows the tab in front; again whenever the background was stopped meanwhile. */
async function follow(): Promise<void> {
  const port = browser.runtime.connect({ name: VIEW_PORT });
  post = (message) => port.postMessage(message);
  port.onMessage.addListener((message) => {
    view = (message as PopupMessage).view;
    show();
  });
  port.onDisconnect.addListener(() => void follow());
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) post({ type: 'watch', tab: tab.id });
}

document.documentElement.lang = language();
document.documentElement.dir = direction();
show();
void follow();
void remember();
void learnTitles();
browser.storage.local.onChanged.addListener(() => void remember());
