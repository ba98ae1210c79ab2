import { describe, expect, it } from 'vitest';
import type { DraftInput } from '../../../src/engine/types.ts';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { Composer, Correspondence } from '../../../src/sites/site.ts';
import { anchorsOfAdapter, named, present, singlesAndPairs, takeOut } from '../anchors.ts';
import { stage, withFakedClock } from './driver.ts';
import type { Replica } from './replica.ts';

withFakedClock();

const ANCHORS = anchorsOfAdapter('src/sites/gmail');

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales do you sell?' };
const me = { email: 'pat@sender.example', name: 'Pat Sender', text: 'How do you weigh?' };

interface Case {
  readonly name: string;
  /** Opens the composer; gives its draft id. */
  readonly open: (replica: Replica) => string;
  readonly recipients?: 'chips' | 'line' | '2020';
}

const CASES: readonly Case[] = [
  {
    name: 'a new message',
    open: (replica) =>
      replica.openCompose({
        to: [ana.email],
        cc: ['bo@harbour.example'],
        subject: 'Belts',
        text: 'Hi Ana\nHow are you?',
        signed: true,
      }),
  },
  {
    name: 'a new message of 2020',
    recipients: '2020',
    open: (replica) => replica.openCompose({ to: [ana.email], subject: 'Belts', text: 'Hi' }),
  },
  {
    name: 'a reply',
    recipients: 'line',
    open: (replica) => {
      replica.showThread({ title: 'Scales', messages: [me, ana] });
      return replica.openReply({ text: 'Thanks\nfor asking', signed: true });
    },
  },
  {
    name: 'a follow-up',
    open: (replica) => {
      replica.showThread({ title: 'Scales', messages: [ana, me] });
      return replica.openReply({ text: 'One more thing' });
    },
  },
  {
    name: 'a reply in a window',
    open: (replica) => {
      replica.showThread({ title: 'Scales', messages: [me, ana] });
      return replica.openReply({ text: 'Thanks', window: true });
    },
  },
  {
    name: 'a forward',
    open: (replica) => {
      replica.showThread({ title: 'Scales', messages: [me, ana] });
      return replica.openReply({ text: 'For you', kind: 'forward' });
    },
  },
];

interface Outcome {
  readonly id: string;
  readonly input: DraftInput;
  readonly correspondence: Correspondence;
}

/** What the adapter makes of the page as it is now; undefined where it stays silent. */
function look(document: Document): { outcome: Outcome | undefined; noted: boolean } {
  const seen: Composer[] = [];
  const end = new AbortController();
  const site = gmailSite(document);
  site.watch((composer) => seen.push(composer), end.signal);
  const readings = seen.map((composer) => ({ id: composer.id, reading: composer.read() }));
  end.abort();
  const noted = seen.length === 0 || Object.keys(site.health()).some((key) => key.endsWith('/none'));
  const read = readings.flatMap(({ id, reading }) => (reading.ok ? [{ id, ...reading }] : []));
  expect(read.length).toBeLessThanOrEqual(1);
  return { outcome: read[0], noted };
}

/** What differs from the truth in a way that is not silence. */
function wrongs(found: Outcome, truth: Outcome, title: string): string[] {
  const { input, correspondence } = found;
  const wrong: string[] = [];
  const check = (what: string, right: boolean) => {
    if (!right) wrong.push(what);
  };
  check('body', input.body === truth.input.body);
  check('subject', [truth.input.subject, title, null, ''].includes(input.subject));
  check('kind', [truth.input.kind, 'other'].includes(input.kind));
  check('thread', input.thread === undefined || JSON.stringify(input.thread) === JSON.stringify(truth.input.thread));
  check('sender', [undefined, truth.input.sender?.name].includes(input.sender?.name));
  check('recipient', [undefined, truth.input.recipient?.name].includes(input.recipient?.name));
  const [first] = correspondence.recipients;
  check('recipients', first === undefined || first === truth.correspondence.recipients[0]);
  check('thread id', [null, truth.correspondence.thread].includes(correspondence.thread));
  check('draft id', found.id === truth.id || /^[0-9a-f-]{36}$/.test(found.id));
  return wrong;
}

describe('without one anchor, or two, an adapter is right or silent', () => {
  it.each(CASES)(
    '$name',
    ({ open, recipients }) => {
      const { replica, document, end } = stage(recipients ? { recipients } : {});
      end.abort();
      const id = open(replica);
      const truth = look(document).outcome;
      if (truth === undefined) throw new Error('not even the whole page is read');
      expect(truth.id).toBe(id);
      const anchors = present(ANCHORS, [document]);
      expect(anchors.length).toBeGreaterThan(20);
      const failures: string[] = [];
      for (const removed of singlesAndPairs(anchors)) {
        const restore = takeOut(removed, [document]);
        const { outcome, noted } = look(document);
        restore();
        const wrong = outcome === undefined ? [] : wrongs(outcome, truth, 'Scales');
        if (wrong.length > 0) failures.push(`without ${named(removed)}: ${wrong.join()}`);
        const changed = JSON.stringify(outcome) !== JSON.stringify(truth);
        if (changed && !noted && outcome === undefined) failures.push(`without ${named(removed)}: silent, not noted`);
      }
      expect(failures).toEqual([]);
      expect(look(document).outcome).toEqual(truth);
    },
    300_000,
  );
});
