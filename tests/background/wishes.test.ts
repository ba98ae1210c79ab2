import { expect, it } from 'vitest';
import { wishesFor } from '../../src/background/wishes.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import type { SiteId } from '../../src/sites/site.ts';
import { reviewWith, snapshotWith } from './review-fixture.ts';

const on = { ...DEFAULTS, selfCheck: true };
const guessFirst = (snapshot = snapshotWith(), review = reviewWith(), settings = on) =>
  wishesFor(snapshot, review, { settings, focusSkill: null }).guessFirst;

it('has the rep guess first only where that is switched on, once per draft, and where there is a number', () => {
  expect(guessFirst()).toBe(true);
  expect(guessFirst(snapshotWith(), reviewWith(), DEFAULTS)).toBe(false);
  expect(guessFirst(snapshotWith({ guess: null }))).toBe(false);
  expect(guessFirst(snapshotWith({ guess: { band: 'self-led', weakest: null } }))).toBe(false);
  expect(guessFirst(snapshotWith(), reviewWith({ focus: null, band: null }))).toBe(false);
});

it('leaves ordinary mail alone, that to the rep too', () => {
  const { input } = snapshotWith();
  expect(guessFirst(snapshotWith({ input: { ...input, kind: 'other' } }))).toBe(false);
  expect(guessFirst(snapshotWith(), reviewWith(), { ...on, addresses: ['dana@northwind.example'] })).toBe(false);
});

it('asks for a pause under the floor of the rep, but not in mail that is left alone or has no number', () => {
  const floored = { ...DEFAULTS, floor: 55 };
  const { input } = snapshotWith();
  expect(wishesFor(snapshotWith(), reviewWith(), { settings: floored, focusSkill: null }).floor).toBe(55);
  expect(wishesFor(snapshotWith(), reviewWith(), { settings: DEFAULTS, focusSkill: null }).floor).toBeNull();
  expect(
    wishesFor(snapshotWith({ input: { ...input, kind: 'other' } }), reviewWith(), {
      settings: floored,
      focusSkill: null,
    }).floor,
  ).toBeNull();
  expect(
    wishesFor(snapshotWith(), reviewWith({ focus: null, band: null }), { settings: floored, focusSkill: null }).floor,
  ).toBeNull();
});

it('has the coach look as the rep arranged it for that site', () => {
  const place = { at: { x: -80, y: 4 }, dot: true };
  const settings: Settings = { ...DEFAULTS, marks: 'essentials', pill: { gmail: place } };
  const look = (site: SiteId) =>
    wishesFor(snapshotWith({ site }), reviewWith(), { settings, focusSkill: 'relevance' }).look;
  expect(look('gmail')).toEqual({ marks: 'essentials', focusSkill: 'relevance', pill: place });
  expect(look('linkedin').pill).toEqual({ at: null, dot: false });
});
