import browser, { type Runtime } from 'webextension-polyfill';
import type { Review } from '../engine/types.ts';
import { openJournal } from '../journal/journal.ts';
import { PAST } from '../journal/keys.ts';
import { DRAFT_PORT, type SendMessage } from '../messages/draft.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { VIEW_PORT } from '../messages/view.ts';
import { asPageMessage, asWatchMessage } from '../messages/wire.ts';
import { tidings } from '../progress/tidings.ts';
import { showBadge } from './badge.ts';
import { changesFromDrafts } from './changes.ts';
import { makeDesk } from './desk.ts';
import { serveDrafts } from './drafts.ts';
import { chooseFocus } from './focus.ts';
import { followJournal } from './glance.ts';
import { injectCoach, injectReader, injectWatchers } from './inject.ts';
import { makeJudge } from './judge.ts';
import { answerPage } from './pages.ts';
import { playbookReader } from './playbook.ts';
import { makeRecorder } from './recorder.ts';
import { awaitsReplies, makeNoter } from './replies.ts';
import { isCoachedPage, isOwnPage } from './senders.ts';
import { catchUp, followSettings } from './settings.ts';
import { syncRounds } from './sync.ts';
import { judgeAgain } from './tabs.ts';
import { followStoring } from './unkept.ts';
import { makeViews } from './views.ts';
import { wishesFor } from './wishes.ts';

// Listeners are registered at once and synchronously: a woken worker gets the event that woke it only then.

const { local, sync } = browser.storage;
const journal = openJournal(local, Date.now);
const playbook = playbookReader(local, (before, after) => catchUp(before.settings, after.settings, views));
const judge = makeJudge(journal, playbook, Date.now, judgeAgain);
const recordStep = makeRecorder(journal, judge);
const desk = makeDesk();
const syncSoon = syncRounds(() => journal.sync(sync), Date.now);

const practise = () => chooseFocus(local, journal, Date.now);
const unkept = followStoring(() => views.switched());
const unchanged = followStoring(() => views.switched());
const views = makeViews(desk, playbook, () => ({ unkept: unkept.reason(), unchanged: unchanged.reason() }));

const ownAddresses = async () => (await playbook.read()).settings.addresses;

const drafts = {
  desk,
  judge: judge.review,
  own: ownAddresses,
  wishes: async (snapshot: DraftSnapshot, review: Review) => wishesFor(snapshot, review, await playbook.read()),
  changed(tab: number): void {
    views.changed(tab);
    void showBadge(tab, desk.front(tab));
  },
  async record(step: SendMessage): Promise<void> {
    await unkept.follow(recordStep(step));
    // The send is on disk; if this fails, the choice is made after the next one.
    await practise().catch(console.error);
    syncSoon();
  },
  replied: makeNoter(journal, ownAddresses),
  ...changesFromDrafts(journal, unchanged),
};

const bring = {
  open: async (frame: Runtime.MessageSender) => injectCoach(frame, (await playbook.read()).settings),
  visit: async (frame: Runtime.MessageSender) =>
    injectReader(frame, (await playbook.read()).settings, (site) => awaitsReplies(site, journal)),
};

const pages = {
  journal,
  glance: followJournal(() => journal.renewGlance(sync, tidings)),
  erase: () => journal.eraseAll(sync),
};

browser.runtime.onConnect.addListener((port) => {
  const isOwn = isOwnPage(port.sender);
  if (port.name === VIEW_PORT && isOwn) views.serve(port);
  else if (port.name === DRAFT_PORT && (isOwn || isCoachedPage(port.sender))) serveDrafts(port, drafts);
  else port.disconnect();
});

browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => {
  const from = sender as Runtime.MessageSender;
  const watched = asWatchMessage(message);
  if (watched) return isCoachedPage(from) ? bring[watched.type](from) : undefined;
  const asked = isOwnPage(from) ? asPageMessage(message) : undefined;
  return asked && answerPage(asked, pages);
});

followSettings({ playbook, judge, views, practise, syncSoon });
// Sent, taken back, deleted or erased: the next draft is compared with what is left.
local.onChanged.addListener((changes) => {
  if (PAST in changes) judge.forget();
});
sync.onChanged.addListener(syncSoon);
syncSoon();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void injectWatchers();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
});
