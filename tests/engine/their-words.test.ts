import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/review.ts';

const PAPERWORK = 'The dunning letters go out on the ninth. Most of the disputes come back by the twelfth.';

function reviewWith(body: string, words: readonly string[]) {
  const recipient = { name: 'Dana', words };
  return review({ channel: 'email', kind: 'cold', subject: null, body, recipient });
}
const clauses = (body: string, words: readonly string[]) => reviewWith(body, words).clauses;

describe('words of the reader’s world', () => {
  it('count for the reader in sentences that name nobody', () => {
    const without = reviewWith(PAPERWORK, []);
    const named = reviewWith(PAPERWORK, ['dunning letter', 'Disputes']);
    expect(named.clauses.map(({ orientation }) => orientation)).toEqual(['customer', 'customer']);
    expect(named.focus).toBeGreaterThan(without.focus ?? 0);
  });

  it('make no sentence about the sender one about the reader', () => {
    const pitch = 'We are the leading platform for disputes. Our product answers disputes in a day.';
    expect(clauses(pitch, ['disputes', 'platform', 'product']).map(({ orientation }) => orientation)).toEqual([
      'self',
      'self',
    ]);
  });

  it('change nothing where none of them stands', () => {
    expect(clauses(PAPERWORK, ['ferry', 'dock', ''])).toEqual(clauses(PAPERWORK, []));
  });
});
