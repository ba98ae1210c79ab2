import { describe, expect, it, vi } from 'vitest';
import type { SendState } from '../../../src/sites/site.ts';
import { withFakedClock } from '../stage.ts';
import { type Stage, stage } from './driver.ts';
import type { ReplicaOptions } from './page.ts';

withFakedClock();

interface Scenario {
  readonly name: string;
  readonly options?: ReplicaOptions;
  readonly act: (on: Stage) => void | Promise<void>;
  /** What is told, per composer in the order they were seen. */
  readonly told: readonly (readonly SendState[])[];
}

const SEND = '.aoO';
const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales do you sell?' };
const compose = ({ replica }: Stage, text = 'Hi Ana') => replica.openCompose({ to: ['ana@harbour.example'], text });
const reply = ({ replica }: Stage, kind: 'reply' | 'forward' = 'reply') => {
  replica.showThread({ messages: [ana] });
  const id = replica.openReply({ text: 'Thanks!', kind });
  const draft = replica.shown.get(id);
  if (draft && kind === 'forward') draft.to = [ana];
  return id;
};
/** Chooses "schedule" in the menu beside Send, then a date, or none after all. */
const schedule = (on: Stage, date: 'tomorrow' | 'no-date') => {
  for (const step of ['.hG', '[selector=scheduledSend]', `.dates [name=${date}]`]) on.click(step);
};
/** Past every wait of page and adapter. */
const LONG = 16_000;

/** Short classes a composer and the notice are known by, given other names by a trial of a new version. */
const RENAMED =
  'M9 aoI Am Al editable Ap aO7 aoO hG T-I T-I-atl IZ Up oh Uo aoT afV az9 b8 vh aT bAq adn a3s gD hP'.split(' ');

const SENT: readonly Scenario[] = [
  {
    name: 'Send, every short class renamed',
    act: async (on) => {
      on.replica.renameClasses(...RENAMED);
      compose(on);
      on.click(`.${on.replica.renamed('aoO')}`);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Send, inline reply, every short class renamed',
    act: async (on) => {
      on.replica.renameClasses(...RENAMED);
      reply(on);
      on.click(`.${on.replica.renamed('aoO')}`);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Send, pop-up',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Ctrl+Enter in the body',
    act: async (on) => {
      compose(on);
      on.key('[g_editable]', 'Enter', { ctrl: true });
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Command+Enter in the subject',
    act: async (on) => {
      compose(on);
      on.key('[name=subjectbox]', 'Enter', { meta: true });
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  ...[' ', 'Enter'].map((key) => ({
    name: `"${key}" on Send`,
    act: async (on: Stage) => {
      compose(on);
      on.key(SEND, key);
      await on.pass(500);
    },
    told: [['intent', 'sent']] as const,
  })),
  {
    name: 'Send, inline reply: the composer leaves after the send',
    act: async (on) => {
      reply(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Send, forward',
    act: async (on) => {
      reply(on, 'forward');
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'Send, in another window that full screen has put around it',
    act: async (on) => {
      const frame = on.replica.shown.get(compose(on))?.frame;
      const region = frame?.querySelector('.M9');
      const dialog = on.document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.append(region ?? '');
      frame?.replaceChildren(dialog);
      await on.pass(500);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'send and archive leaves the conversation',
    act: async (on) => {
      reply(on);
      on.click('.Uo');
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'a window of its own',
    options: { popOut: true },
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  ...(['de', 'vi', 'ar'] as const).map((language) => ({
    name: `under ${language} labels`,
    options: { language },
    act: async (on: Stage) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']] as const,
  })),
  {
    name: 'no notice, but the reply is listed in the conversation',
    act: async (on) => {
      reply(on);
      on.replica.next = 'listed';
      on.click(SEND);
      await on.pass(1000);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'a slow network',
    act: async (on) => {
      on.replica.delay = 9000;
      compose(on);
      on.click(SEND);
      await on.pass(10_000);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'so slow that the answer came late',
    act: async (on) => {
      on.replica.delay = 25_000;
      compose(on);
      on.click(SEND);
      await on.pass(30_000);
    },
    told: [['intent', 'probable', 'sent']],
  },
  {
    name: 'Gmail asks for a file, the rep says go on',
    act: async (on) => {
      on.replica.next = 'ask';
      compose(on);
      on.click(SEND);
      await on.pass(500);
      on.click('[role=alertdialog] [name=ok]');
      await on.pass(500);
    },
    told: [['intent', 'refused', 'intent', 'sent']],
  },
  {
    name: 'a second send while the notice of the first is still there',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [
      ['intent', 'sent'],
      ['intent', 'sent'],
    ],
  },
  {
    name: 'two at once, with notices that say which',
    act: async (on) => {
      on.replica.namesIds = true;
      compose(on, 'one');
      on.click(SEND);
      compose(on, 'two');
      on.click(SEND);
      await on.pass(500);
      await on.pass(LONG);
    },
    told: [
      ['intent', 'sent'],
      ['intent', 'sent'],
    ],
  },
  {
    name: 'an id that comes with the first save',
    options: { noId: true },
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'refused first, then with a recipient',
    act: async (on) => {
      const id = on.replica.openCompose({ text: 'Hi' });
      on.click(SEND);
      await on.pass(500);
      on.click('[role=alertdialog] [name=cancel]');
      const draft = on.replica.shown.get(id);
      if (draft) draft.to = [ana];
      on.key('[role=combobox]', 'a');
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'refused', 'intent', 'refused', 'intent', 'sent']],
  },
  {
    name: 'schedule called off, then Send',
    act: async (on) => {
      compose(on);
      schedule(on, 'no-date');
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'with another question of the page open since before',
    act: async (on) => {
      ask(on);
      compose(on);
      on.click(SEND);
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
  {
    name: 'another draft without an id is opened right after',
    options: { noId: true },
    act: async (on) => {
      on.replica.leaveOut({ classes: [], attributes: ['jslog'] });
      compose(on);
      on.click(SEND);
      await on.pass(500);
      compose(on);
      await on.pass(LONG);
    },
    told: [['intent', 'sent'], []],
  },
  {
    name: 'said in a place that was just drawn, right before the next Send',
    act: async (on) => {
      on.replica.next = 'silent';
      compose(on, 'one');
      on.click(SEND);
      await on.pass(300);
      compose(on, 'two');
      on.replica.next = 'silent';
      say(on).sent();
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [
      ['intent', 'sent'],
      ['intent', 'probable'],
    ],
  },
  {
    name: 'said for a moment only, in a place that was drawn after Send',
    act: async (on) => {
      on.replica.next = 'silent';
      compose(on);
      on.click(SEND);
      await on.pass(50);
      const { sent, taken } = say(on);
      await on.pass(300);
      sent();
      await on.pass(20);
      taken();
      await on.pass(500);
    },
    told: [['intent', 'sent']],
  },
];

/** Shows the notice "sent" in a place of its own, as a part of the page that was just drawn. */
const say = ({ document }: Stage) => {
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  const line = document.createElement('div');
  alert.append(line);
  document.body.append(alert);
  const links = ['link_undo', 'link_vsm'].map((id) => Object.assign(document.createElement('span'), { id }));
  return { alert, sent: () => line.replaceChildren(...links), taken: () => line.replaceChildren() };
};
const ask = ({ document }: Stage) => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'alertdialog');
  document.body.append(dialog);
};

const NOT_SENT: readonly Scenario[] = [
  {
    name: 'nobody to send to',
    act: async (on) => {
      on.replica.openCompose({ text: 'Hi' });
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'refused']],
  },
  {
    name: 'Gmail asks for a file, the rep goes back to writing and closes',
    act: async (on) => {
      on.replica.next = 'ask';
      compose(on);
      on.click(SEND);
      await on.pass(500);
      on.click('[role=alertdialog] [name=cancel]');
      on.click('.Ha');
      await on.pass(LONG);
    },
    told: [['intent', 'refused', 'intent', 'refused', 'unknown']],
  },
  {
    name: 'Send does nothing',
    act: async (on) => {
      on.replica.next = 'stuck';
      compose(on);
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'refused']],
  },
  {
    name: 'Send does nothing, and the rep types on',
    act: async (on) => {
      on.replica.next = 'stuck';
      compose(on);
      on.click(SEND);
      await on.pass(300);
      on.key('[g_editable]', 'x');
      await on.pass(LONG);
    },
    told: [['intent', 'refused']],
  },
  {
    name: 'the composer goes, no word of it',
    act: async (on) => {
      on.replica.next = 'silent';
      compose(on);
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'offline: it keeps saying "sending"',
    act: async (on) => {
      on.replica.next = 'offline';
      compose(on);
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'closed: saved as a draft',
    act: async (on) => {
      compose(on);
      on.click('.Ha');
      await on.pass(LONG);
    },
    told: [['unknown']],
  },
  {
    name: 'closed by Escape',
    act: async (on) => {
      compose(on);
      on.key('[g_editable]', 'Escape');
      await on.pass(LONG);
    },
    told: [['unknown']],
  },
  ...(['click', 'Enter', ' ', 'keys'] as const).map((how) => ({
    name: `discarded by ${how}`,
    act: async (on: Stage) => {
      compose(on);
      if (how === 'click') on.click('.oh');
      else if (how === 'keys') on.key('[g_editable]', 'D', { ctrl: true, shift: true });
      else on.key('.oh', how);
      await on.pass(LONG);
    },
    told: [['discarded']] as const,
  })),
  {
    name: 'inline reply discarded',
    act: async (on) => {
      reply(on);
      on.click('.oh');
      await on.pass(LONG);
    },
    told: [['discarded']],
  },
  {
    name: 'scheduled',
    act: async (on) => {
      compose(on);
      schedule(on, 'tomorrow');
      await on.pass(LONG);
    },
    told: [['intent', 'scheduled']],
  },
  {
    name: 'scheduled by key',
    act: async (on) => {
      compose(on);
      on.key('.hG', 'Enter');
      on.key('[selector=scheduledSend]', 'Enter');
      on.click('[selector=scheduledSend]');
      on.click('.dates [name=tomorrow]');
      await on.pass(LONG);
    },
    told: [['intent', 'scheduled']],
  },
  {
    name: 'scheduled, then undone',
    act: async (on) => {
      compose(on);
      schedule(on, 'tomorrow');
      await on.pass(500);
      on.click('#link_undo');
      await on.pass(LONG);
    },
    told: [['intent', 'scheduled', 'undone'], []],
  },
  {
    name: 'schedule called off, then closed',
    act: async (on) => {
      compose(on);
      schedule(on, 'no-date');
      on.click('.Ha');
      await on.pass(LONG);
    },
    told: [['intent', 'refused', 'unknown']],
  },
  {
    name: 'schedule called off, then gone elsewhere',
    act: async (on) => {
      reply(on);
      schedule(on, 'no-date');
      on.click('.hP');
      on.replica.showList([]);
      await on.pass(LONG);
    },
    told: [['intent', 'refused', 'unknown']],
  },
  {
    name: 'lost, while another is scheduled',
    act: async (on) => {
      compose(on, 'one');
      on.replica.next = 'silent';
      on.click(SEND);
      await on.pass(500);
      compose(on, 'two');
      schedule(on, 'tomorrow');
      await on.pass(LONG);
    },
    told: [
      ['intent', 'probable'],
      ['intent', 'scheduled'],
    ],
  },
  {
    name: 'said to be sent, without a network',
    act: async (on) => {
      Object.defineProperty(on.document.defaultView?.navigator, 'onLine', { value: false });
      compose(on);
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'schedule of one does not touch the other',
    act: async (on) => {
      compose(on, 'one');
      compose(on, 'two');
      schedule(on, 'tomorrow');
      await on.pass(LONG);
    },
    told: [[], ['intent', 'scheduled']],
  },
  {
    name: 'undone by the link',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
      on.click('#link_undo');
      await on.pass(LONG);
    },
    told: [['intent', 'sent', 'undone'], []],
  },
  {
    name: 'undone by the link, by key',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
      on.key('#link_undo', 'Enter');
      await on.pass(LONG);
    },
    told: [['intent', 'sent', 'undone']],
  },
  {
    name: 'undone by a shortcut of the page: the draft is there again',
    act: async (on) => {
      const id = compose(on);
      on.click(SEND);
      await on.pass(500);
      on.replica.openDraft(id);
      await on.pass(LONG);
    },
    told: [['intent', 'sent', 'undone'], []],
  },
  {
    name: 'inline reply undone',
    act: async (on) => {
      reply(on);
      on.click(SEND);
      await on.pass(500);
      on.click('#link_undo');
      await on.pass(LONG);
    },
    told: [['intent', 'sent', 'undone'], []],
  },
  {
    name: 'undone, changed and sent again',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      await on.pass(500);
      on.click('#link_undo');
      on.click(SEND);
      await on.pass(500);
    },
    told: [
      ['intent', 'sent', 'undone'],
      ['intent', 'sent'],
    ],
  },
  {
    name: 'a script presses Send',
    act: async (on) => {
      compose(on);
      (on.document.querySelector(SEND) as HTMLElement).click();
      await on.pass(LONG);
    },
    told: [['unknown']],
  },
  {
    name: 'keys that neither send nor discard',
    act: async (on) => {
      compose(on);
      on.key('[g_editable]', 'V', { ctrl: true, shift: true });
      on.key('[g_editable]', 'd', { ctrl: true });
      on.key('[g_editable]', 'Enter', { shift: true });
      await on.pass(LONG);
    },
    told: [[]],
  },
  {
    name: 'the arrow beside Send',
    act: async (on) => {
      compose(on);
      on.click('.hG');
      await on.pass(LONG);
    },
    told: [[]],
  },
  {
    name: 'Enter in the body is a new line',
    act: async (on) => {
      compose(on);
      on.key('[g_editable]', 'Enter');
      await on.pass(LONG);
    },
    told: [[]],
  },
  {
    name: 'an archived conversation has an undo too',
    act: async (on) => {
      on.replica.next = 'silent';
      compose(on);
      on.click(SEND);
      await on.pass(300);
      const link = on.document.createElement('span');
      link.id = 'link_undo';
      on.replica.notify('Conversation archived', link);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'the notice of the send before stays up',
    act: async (on) => {
      compose(on, 'one');
      on.click(SEND);
      await on.pass(500);
      on.replica.next = 'silent';
      compose(on, 'two');
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [
      ['intent', 'sent'],
      ['intent', 'probable'],
    ],
  },
  {
    name: 'two at once, and one notice that does not say which',
    act: async (on) => {
      compose(on, 'one');
      on.replica.next = 'silent';
      on.click(SEND);
      compose(on, 'two');
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [
      ['intent', 'probable'],
      ['intent', 'probable'],
    ],
  },
  {
    name: 'a notice about a draft that is not ours',
    act: async (on) => {
      on.replica.next = 'silent';
      compose(on);
      on.click(SEND);
      const { document, replica } = on;
      const links = ['link_undo', 'link_vsm'].map((id) => Object.assign(document.createElement('span'), { id }));
      links[1]?.setAttribute('param', '#msg-a:r99');
      replica.notify('Message sent', ...links);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'a notice of a send from elsewhere, while nothing was pressed here',
    act: async (on) => {
      compose(on);
      const links = ['link_undo', 'link_vsm'].map((id) => Object.assign(on.document.createElement('span'), { id }));
      on.replica.notify('Message sent', ...links);
      await on.pass(1000);
      on.click('.Ha');
      await on.pass(LONG);
    },
    told: [['unknown']],
  },
  {
    name: 'the rep leaves the conversation with the reply refused: the saved draft is listed',
    act: async (on) => {
      const id = reply(on);
      on.replica.next = 'ask';
      on.click(SEND);
      await on.pass(500);
      on.replica.showThread({ messages: [ana] });
      on.replica.addMessage({ ...ana, draft: true, sync: id });
      await on.pass(LONG);
    },
    told: [['intent', 'refused', 'unknown']],
  },
  {
    name: 'the composer is taken away in the middle, and the view changes',
    act: async (on) => {
      const id = reply(on);
      on.replica.next = 'stuck';
      on.click(SEND);
      on.replica.showList([]);
      await on.pass(500);
      on.replica.showThread({ messages: [ana], legacy: '18a41665ecb47fff' });
      on.replica.addMessage({ ...ana, draft: true, sync: id });
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'said to be sent while nothing was under way, and the notice stays up',
    act: async (on) => {
      say(on).sent();
      await on.pass(1000);
      on.replica.next = 'silent';
      compose(on);
      on.click(SEND);
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'a question is about one of two that were pressed',
    act: async (on) => {
      compose(on, 'one');
      on.replica.next = 'stuck';
      on.click(SEND);
      compose(on, 'two');
      on.replica.next = 'stuck';
      on.click(SEND);
      ask(on);
      await on.pass(1000);
    },
    told: [['intent'], ['intent', 'refused']],
  },
  {
    name: 'a draft that was listed when Send was pressed is listed still',
    act: async (on) => {
      const id = reply(on);
      on.replica.addMessage({ ...ana, draft: true, sync: id });
      on.replica.next = 'stuck';
      on.click(SEND);
      await on.pass(300);
      const draft = on.replica.shown.get(id);
      if (draft) draft.frame.style.display = 'none';
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'a draft is listed while it is sent, and no more once it has gone',
    act: async (on) => {
      const id = reply(on);
      on.replica.next = 'stuck';
      on.click(SEND);
      on.replica.addMessage({ ...ana, draft: true, sync: id });
      await on.pass(500);
      for (const listed of on.document.querySelectorAll('[role="listitem"]:last-child')) listed.remove();
      const draft = on.replica.shown.get(id);
      if (draft) draft.frame.style.display = 'none';
      await on.pass(LONG);
    },
    told: [['intent', 'probable']],
  },
  {
    name: 'the adapter ends with a draft open',
    act: async (on) => {
      compose(on);
      on.end.abort();
      await on.pass(LONG);
    },
    told: [[]],
  },
  {
    name: 'a storm of changes',
    act: async (on) => {
      compose(on);
      on.replica.storm(300);
      on.click('.Ha');
      on.replica.storm(300);
      await on.pass(LONG);
    },
    told: [['unknown']],
  },
  {
    name: 'the adapter ends in the middle of a send',
    act: async (on) => {
      compose(on);
      on.click(SEND);
      on.end.abort();
      await on.pass(LONG);
    },
    told: [['intent']],
  },
];

async function play({ options, act }: Scenario): Promise<SendState[][]> {
  const on = stage(options);
  await act(on);
  return on.seen.map(({ states }) => states);
}

it('the page is looked at while it owes an answer, and never otherwise', async () => {
  const on = stage();
  const waits = () => vi.getTimerCount();
  const looks = () => on.site.health()['gmail.notice/alert'] ?? 0;
  compose(on);
  await on.pass(500);
  const before = waits();
  on.click(SEND);
  expect(waits()).toBeGreaterThan(before);
  await on.pass(LONG);
  expect(waits()).toBe(before);
  const looked = looks();
  say(on).sent();
  on.replica.clearNotice();
  await on.pass(1000);
  expect(looks()).toBe(looked);
  compose(on);
  on.click(SEND);
  on.end.abort();
  await on.pass(1000);
  expect(waits()).toBe(before);
});

describe('a send under way as the page is watched no longer', () => {
  it.each<[string, (on: Stage) => void, readonly SendState[]]>([
    ['probable once the composer has left', ({ replica }) => (replica.delay = 5000), ['intent', 'probable']],
    ['in doubt while the composer is there', ({ replica }) => (replica.next = 'stuck'), ['intent']],
    ['nothing new where the page asks', ({ replica }) => (replica.next = 'ask'), ['intent', 'refused']],
    ['nothing new where it is known', () => {}, ['intent', 'sent']],
  ])('is %s, whatever the page says later', async (_, before, told) => {
    const on = stage();
    before(on);
    compose(on);
    on.click(SEND);
    await on.pass(500);
    on.end.abort();
    await on.pass(LONG);
    expect(on.seen[0]?.states).toEqual(told);
  });

  it('is sent where the page says so at that very moment', async () => {
    const on = stage();
    on.replica.next = 'silent';
    compose(on);
    on.click(SEND);
    await on.pass(500);
    say(on).sent();
    on.end.abort();
    expect(on.seen[0]?.states).toEqual(['intent', 'sent']);
  });
});

describe('a send that was one', () => {
  it.each(SENT)('$name', async (scenario) => {
    expect(await play(scenario)).toEqual(scenario.told);
  });
});

describe('a send that was none', () => {
  it.each(NOT_SENT)('$name', async (scenario) => {
    expect(await play(scenario)).toEqual(scenario.told);
  });

  it('and all told there are forty and more', () => {
    expect(SENT.length + NOT_SENT.length).toBeGreaterThanOrEqual(40);
  });
});
