import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { type MailDesk, mainText, pressSend } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { companyIn, inSync, putInSync, ROUND, sumsInSync, toggleSync } from './harness/sync.ts';
import { changeSettings, importInto, sendsIn } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/** A browser of its own with a profile of its own, as on another machine of the same rep. */
interface Machine {
  readonly desk: MailDesk;
  readonly popup: Page;
  readonly playbook: Page;
  readonly progress: Page;
}

async function openMachine(family: 'chromium' | 'firefox', text: string, company: string): Promise<Machine> {
  const { desk, popup, page: mail } = await openWithPopup(family);
  await changeSettings(popup, { company });
  await write(mail, text);
  await pressSend(mail);
  await expect.poll(() => sendsIn(popup)).toEqual([{ number: expect.any(String), doubt: null }]);
  const playbook = await desk.openOwn('src/pages/playbook/index.html');
  const progress = await desk.openOwn('src/pages/progress/index.html');
  return { desk, popup, playbook, progress };
}

const textOf = ({ progress }: Machine) => mainText(progress);
const sums = ({ playbook }: Machine) => sumsInSync(playbook);

/** What the browsers do between two machines of one account: what one has in its sync storage, the other gets. */
const carry = async (from: Machine, to: Machine) => putInSync(to.playbook, await inSync(from.playbook));

/** What the playbook saves as "Everything". */
async function exported({ playbook }: Machine): Promise<string> {
  await playbook.bringToFront();
  await playbook.evaluate(() => {
    // What was saved before is not what is saved now.
    Reflect.deleteProperty(window, 'saved');
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Reflect.set(window, 'saved', blob.text());
      return make(blob);
    };
  });
  await (await playbook.waitForSelector('::-p-text(Everything (JSON))'))?.click();
  await playbook.waitForFunction(() => Reflect.has(window, 'saved'));
  return playbook.evaluate(() => Reflect.get(window, 'saved') as Promise<string>);
}

const bring = ({ playbook }: Machine, file: string) => importInto(playbook, file);

describe.each(['chromium', 'firefox'] as const)('two machines of one rep, in %s', (family) => {
  let one: Machine;
  let other: Machine;

  afterAll(() => Promise.all([one?.desk.stop(), other?.desk.stop()]));

  it('know nothing of each other at first', { timeout: 120_000 }, async () => {
    one = await openMachine(family, SELF_LED, 'Northwind');
    other = await openMachine(family, CUSTOMER_LED, 'Ledgerlane');
    for (const machine of [one, other]) {
      await expect.poll(() => textOf(machine)).toMatch(/\b1 sent, \d of them with a number/);
      expect(await textOf(machine)).not.toMatch(/of your machines/);
    }
  });

  it('add their days up and agree on settings once both sync, the later change winning', {
    timeout: 120_000,
  }, async () => {
    await toggleSync(one.playbook);
    await expect.poll(() => sums(one), ROUND).toHaveLength(1);
    await carry(one, other);
    await toggleSync(other.playbook);
    await expect.poll(() => sums(other), ROUND).toHaveLength(2);
    await expect.poll(() => textOf(other)).toMatch(/2 sent, .*1 of them was sent on another of your machines/);
    await carry(other, one);
    await expect.poll(() => textOf(one)).toMatch(/2 sent, .*1 of them was sent on another of your machines/);
    expect((await sums(one)).toSorted()).toEqual((await sums(other)).toSorted());
    expect(await companyIn(other.playbook)).toBe('Ledgerlane');
  });

  it('hold the same sends after each has brought in what the other saved, however often', async () => {
    for (const machine of [one, other]) await toggleSync(machine.playbook);
    const [mine, theirs] = [await exported(one), await exported(other)];
    for (const machine of [one, other, one, other]) await bring(machine, machine === one ? theirs : mine);
    for (const machine of [one, other]) {
      await expect.poll(() => textOf(machine)).toMatch(/2 sent, \d of them with a number/);
      expect(await textOf(machine)).not.toMatch(/of your machines/);
    }
    const sends = async (machine: Machine) => JSON.parse(await exported(machine)).sends;
    expect(await sends(one)).toEqual(await sends(other));
  });

  it('make no trouble in any page', () => {
    expect([...one.desk.troubles, ...other.desk.troubles]).toEqual([]);
  });
});
