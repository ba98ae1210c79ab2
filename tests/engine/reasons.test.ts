import { expect, it } from 'vitest';
import { reasonFor } from '../../src/engine/reasons.ts';

it.each([
  ['asks-slot', 'self', 'The answer would be a time slot: about you.'],
  ['asks-slot', 'customer', 'The answer would describe their situation: about them.'],
  ['own-slot', 'customer', 'It is about something of theirs: about them.'],
  ['asks-theirs-how', 'self', 'The answer would be about what you propose: about you.'],
  ['you-fact', 'self', 'It promises what they would get from you: about you.'],
  ['you-fact', 'customer', 'They are the subject, with something checkable: about them.'],
] as const)('gives a reason for %s that does not deny the label %s', (row, orientation, said) => {
  expect(reasonFor(row, orientation, false)).toBe(said);
});

it('says so where what comes before decided', () => {
  expect(reasonFor('asks-slot', 'customer', true)).toBe(
    'The answer would describe their situation: about them, like what comes before it.',
  );
});
