import { expect, it } from 'vitest';
import { reasonFor } from '../../src/engine/reasons.ts';

it.each([
  ['asks-slot', 'self', 'The answer would be a time slot.'],
  ['asks-slot', 'customer', 'The answer would describe their situation.'],
  ['own-slot', 'customer', 'It is about something of theirs.'],
  ['asks-theirs-how', 'self', 'The answer would be about what you propose.'],
  ['you-fact', 'self', 'It promises what they would get from you.'],
  ['you-fact', 'customer', 'They are the subject, with something checkable.'],
] as const)('gives a reason for %s that does not deny the label %s', (row, orientation, said) => {
  expect(reasonFor(row, orientation, false)).toBe(said);
});

it('says so where what comes before decided', () => {
  expect(reasonFor('asks-slot', 'customer', true)).toBe(
    'The answer would describe their situation, like what comes before it.',
  );
});
