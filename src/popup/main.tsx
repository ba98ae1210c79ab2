import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openReader } from '../journal/reader.ts';
import { type FrontView, type PopupMessage, VIEW_PORT, type ViewMessage } from '../messages/protocol.ts';
import { direction, language } from '../ui/words.ts';
import { readMemory } from './memory.ts';
import { type Door, type Memory, PopupView } from './PopupView.tsx';
import '../ui/surface.css';
import './popup.css';

const DOORS: readonly Door[] = [{ page: 'practice', href: browser.runtime.getURL('src/pages/practice/index.html') }];

let view: FrontView | null = null;
let memory: Memory = null;

const port = browser.runtime.connect({ name: VIEW_PORT });
const post = (message: ViewMessage): void => port.postMessage(message);

function show(): void {
  render(
    <PopupView
      view={view}
      memory={memory}
      doors={DOORS}
      onShow={(draft, span) => {
        post({ type: 'show', draft, span });
        window.close();
      }}
      onMute={(draft, muted) => post({ type: 'mute', draft, muted })}
    />,
    document.body,
  );
}

async function remember(): Promise<void> {
  memory = await readMemory(openReader(browser.storage.local, Date.now), Date.now());
  show();
}

port.onMessage.addListener((received) => {
  const message = received as PopupMessage;
  if (message.type === 'journal') void remember();
  else {
    view = message.view;
    show();
  }
});

async function watchTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) post({ type: 'watch', tab: tab.id });
}

document.documentElement.lang = language();
document.documentElement.dir = direction();
show();
void watchTab();
void remember();
