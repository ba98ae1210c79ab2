import { describe, expect, it } from 'vitest';
import { answer } from '../../src/background/requests.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';

describe('what pages may ask of the background', () => {
  it('is what every rule is called', async () => {
    const names = await answer(
      { type: 'rules' },
      openJournal(new MemoryArea(), () => NOON),
    );
    expect(names).toHaveLength(RULES.length);
    expect(names).toContainEqual(
      expect.objectContaining({ id: 'vague-notice', skill: 'relevance', title: 'Say what you noticed', credit: false }),
    );
    expect(names).toContainEqual(expect.objectContaining({ id: 'specific-fact', credit: true }));
  });

  it('is to correct and to delete a record, and it hears when that is gone', async () => {
    const journal = openJournal(new MemoryArea(), () => NOON);
    const one = send('one');
    await journal.append(one);
    expect(await answer({ type: 'kind', id: one.id, kind: 'reply' }, journal)).toBe(true);
    expect(await answer({ type: 'outcome', id: one.id, outcome: 'positive' }, journal)).toBe(true);
    expect(await journal.today()).toMatchObject([{ kind: 'reply', outcome: 'positive' }]);
    expect(await answer({ type: 'remove', id: one.id }, journal)).toBe(true);
    expect(await journal.today()).toEqual([]);
    expect(await answer({ type: 'remove', id: one.id }, journal)).toBe(false);
  });
});
