import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../../src/sites/gmail/site.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { anchorsOfAdapter, named, present, singlesAndPairs, takeOut } from '../anchors.ts';
import { withFakedClock } from '../stage.ts';
import { stage } from './driver.ts';
import type { Replica } from './replica.ts';
import { type Outcome, wrongs } from './wrongs.ts';

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
