import { describe, expect, it } from 'vitest';
import { complete } from '../../src/background/complete.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { snapshotWith } from './review-fixture.ts';

const SETTINGS = {
  ...DEFAULTS,
  name: 'Theo Brandt',
  company: 'Ledgerlane',
  products: ['Match'],
  aliases: ['LL'],
  addresses: ['theo@ledgerlane.example', 'theo@home.example'],
};

const to = (...recipients: string[]) => snapshotWith({ correspondence: { recipients, thread: null } });

describe('completing a draft by the playbook', () => {
  it('fills in what the site does not tell', () => {
    expect(complete(snapshotWith(), SETTINGS).input.sender).toEqual({
      name: 'Theo Brandt',
      company: 'Ledgerlane',
      products: ['Match', 'LL', 'Theo Brandt'],
    });
    expect(complete(snapshotWith(), DEFAULTS).input.sender).toEqual({ name: null, company: null, products: [] });
  });

  it('leaves what the site tells, and knows the rep by both names', () => {
    const input = { ...snapshotWith().input, sender: { name: 'Teddy', company: 'Tally', products: ['Reconcile'] } };
    expect(complete(snapshotWith({ input }), SETTINGS).input.sender).toMatchObject({
      name: 'Teddy',
      company: 'Tally',
      products: ['Reconcile', 'Match', 'LL', 'Theo Brandt'],
    });
  });

  it('takes mail to nobody but oneself for no outreach', () => {
    expect(complete(to('theo@home.example', 'theo@ledgerlane.example'), SETTINGS).input.kind).toBe('other');
    expect(complete(to('theo@home.example', 'dana@northwind.example'), SETTINGS).input.kind).toBe('cold');
    expect(complete(to(), SETTINGS).input.kind).toBe('cold');
  });

  it('changes nothing the second time', () => {
    const once = complete(to('theo@home.example'), SETTINGS);
    expect(complete(once, SETTINGS)).toEqual(once);
  });
});
