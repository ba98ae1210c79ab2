import { expect, it } from 'vitest';
import { wishesFor } from '../../src/background/wishes.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { reviewWith, snapshotWith } from './review-fixture.ts';

const on = { ...DEFAULTS, selfCheck: true };
const guessFirst = (snapshot = snapshotWith(), review = reviewWith(), settings = on) =>
  wishesFor(snapshot, review, settings).guessFirst;

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
  expect(wishesFor(snapshotWith(), reviewWith(), floored).floor).toBe(55);
  expect(wishesFor(snapshotWith(), reviewWith(), DEFAULTS).floor).toBeNull();
  expect(wishesFor(snapshotWith({ input: { ...input, kind: 'other' } }), reviewWith(), floored).floor).toBeNull();
  expect(wishesFor(snapshotWith(), reviewWith({ focus: null, band: null }), floored).floor).toBeNull();
});
