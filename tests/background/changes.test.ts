import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changesFromDrafts } from '../../src/background/changes.ts';
import { followStoring } from '../../src/background/unkept.ts';
import { readSettings } from '../../src/journal/change-settings.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';

let area: MemoryArea;
let journal: Journal;

beforeEach(() => {
  area = new MemoryArea();
  journal = openJournal(area, () => NOON);
});

const changes = () =>
  changesFromDrafts(
    journal,
    followStoring(() => {}),
  );
const settings = () => readSettings(area);

describe('what the rep changes beside a draft', () => {
  it('switches a rule off, and on again', async () => {
    const { switchRule } = changes();
    await switchRule('jargon', false);
    await switchRule('jargon', false);
    expect((await settings()).rulesOff).toEqual(['jargon']);
    await switchRule('jargon', true);
    expect((await settings()).rulesOff).toEqual([]);
  });

  it('keeps two switches made at once, in two windows', async () => {
    const { switchRule } = changes();
    await Promise.all([switchRule('jargon', false), switchRule('shouting', false)]);
    expect((await settings()).rulesOff).toEqual(['jargon', 'shouting']);
  });

  it('keeps two places arranged at once', async () => {
    const { arrange } = changes();
    const place = { at: { x: 10, y: 20 }, dot: false };
    await Promise.all([arrange('gmail', place), arrange('linkedin', { at: null, dot: true })]);
    expect((await settings()).pill).toEqual({ gmail: place, linkedin: { at: null, dot: true } });
  });

  it.each<[string, (to: ReturnType<typeof changesFromDrafts>) => Promise<unknown>]>([
    ['a rule is switched off', ({ switchRule }) => switchRule('jargon', false)],
    ['a finding is called wrong', ({ wrong }) => wrong('jargon', false)],
    ['the pill is arranged', ({ arrange }) => arrange('gmail', { at: null, dot: true })],
  ])('is known not to be stored, and why, when %s and storage refuses, until the next is', async (_, change) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const unchanged = followStoring(() => {});
    const to = changesFromDrafts(journal, unchanged);
    area.quota = 0;
    expect(await change(to)).toBe('quota');
    expect(unchanged.reason()).toBe('quota');
    area.quota = Number.POSITIVE_INFINITY;
    expect(await change(to)).toBeNull();
    expect(unchanged.reason()).toBeNull();
  });
});
