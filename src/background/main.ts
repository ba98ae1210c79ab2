import browser, { type Runtime } from 'webextension-polyfill';
import { disputeKeeper } from '../journal/disputes.ts';
import { readFocus } from '../journal/focus-item.ts';
import { openJournal } from '../journal/journal.ts';
import { DRAFT_PORT, type RepliesMessage, VIEW_PORT } from '../messages/protocol.ts';
import { asOpenMessage, asPageMessage } from '../messages/wire.ts';
import { showBadge } from './badge.ts';
import { makeDesk } from './desk.ts';
import { serveDrafts } from './drafts.ts';
import { chooseFocus } from './focus.ts';
import { injectCoach, injectWatchers } from './inject.ts';
import { makeJudge } from './judge.ts';
import { answerPage } from './pages.ts';
import { recordSend } from './recorder.ts';
import { noteReplies } from './replies.ts';
import { isCoachedPage, isOwnPage } from './senders.ts';
import { makeViews } from './views.ts';

// Listeners are registered at once and synchronously: a woken worker gets the event that woke it only then.

const journal = openJournal(browser.storage.local, Date.now);
const judge = makeJudge(journal, () => readFocus(browser.storage.local), Date.now);
const desk = makeDesk();
const views = makeViews(desk);

const room = {
  desk,
  judge: judge.review,
  changed(tab: number): void {
    views.changed(tab);
    void showBadge(tab, desk.front(tab));
  },
  async record(step: Parameters<typeof recordSend>[0]): Promise<void> {
    await recordSend(step, journal, () => judge.review(step.snapshot));
    // The send is on disk; the choice can be made after the next one too.
    await chooseFocus(browser.storage.local, journal, Date.now).catch(console.error);
    judge.forget();
  },
  replied: (replies: RepliesMessage['replies']) => noteReplies(replies, journal),
  wrong: disputeKeeper(browser.storage.local),
};

browser.runtime.onConnect.addListener((port) => {
  const own = isOwnPage(port.sender);
  if (port.name === VIEW_PORT && own) views.serve(port);
  else if (port.name === DRAFT_PORT && (own || isCoachedPage(port.sender))) serveDrafts(port, room);
  else port.disconnect();
});

browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => {
  const from = sender as Runtime.MessageSender;
  if (asOpenMessage(message) && isCoachedPage(from)) return injectCoach(from);
  const asked = isOwnPage(from) ? asPageMessage(message) : undefined;
  return asked && answerPage(asked, { journal });
});

browser.runtime.onInstalled.addListener(() => void injectWatchers());
