import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, type SendEvent, type SendPhase, step } from '../../../src/sites/gmail/send-steps.ts';

const EVENTS: readonly SendEvent[] = [
  'send',
  'schedule',
  'discard',
  'touched',
  'alert',
  'answered',
  'left',
  'confirmed',
  'undo',
  'back',
  'timeout',
];

/** Whatever happens, in whatever order. */
const histories = fc.array(fc.constantFrom(...EVENTS), { maxLength: 20 });

describe('the table of sends', () => {
  it('tells "sent" only of a draft that left and was confirmed since Send was last pressed', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let phase: SendPhase = 'writing';
        const since = new Set<SendEvent>();
        for (const event of events) {
          // A composer that has left cannot be pressed.
          if (event === 'send' && !since.has('left')) since.clear();
          since.add(event);
          const [next, state] = step(phase, event);
          phase = next;
          if (state !== 'sent') continue;
          expect([...since]).toEqual(expect.arrayContaining(['send', 'left', 'confirmed']));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('tells "sent" once, and nothing after "undone" or "discarded"', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let phase: SendPhase = 'writing';
        const told: string[] = [];
        for (const event of events) {
          const [next, state] = step(phase, event);
          phase = next;
          if (state !== undefined) told.push(state);
        }
        expect(told.filter((state) => state === 'sent').length).toBeLessThanOrEqual(1);
        for (const last of ['undone', 'discarded']) {
          if (told.includes(last)) expect(told.indexOf(last)).toBe(told.length - 1);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('owes nothing once the fate is known', () => {
    for (const phase of ['writing', 'sent', 'undone', 'discarded', 'scheduled', 'left', 'refused'] as const) {
      expect(isOpen(phase)).toBe(false);
    }
  });
});
