import { describe, expect, it } from 'vitest';
import { answerPage } from '../../src/background/pages.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';

describe('what pages may ask of the background', () => {
  it('is what every rule is called', async () => {
    const names = await answerPage({ type: 'rules' }, { journal: openJournal(new MemoryArea(), () => NOON) });
    expect(names).toHaveLength(RULES.filter(({ quiet }) => !quiet).length);
    expect(names).toContainEqual(
      expect.objectContaining({ id: 'vague-notice', skill: 'relevance', title: 'Say what you noticed', keeps: false }),
    );
    expect(names).toContainEqual(expect.objectContaining({ id: 'specific-fact', keeps: true }));
  });

  it('is to correct and to delete a record, and it hears when that is gone', async () => {
    const journal = openJournal(new MemoryArea(), () => NOON);
    const one = send('one');
    await journal.append(one);
    expect(await answerPage({ type: 'kind', id: one.id, kind: 'reply' }, { journal })).toBe(true);
    expect(await answerPage({ type: 'outcome', id: one.id, outcome: 'positive' }, { journal })).toBe(true);
    expect(await journal.today()).toMatchObject([{ kind: 'reply', outcome: 'positive' }]);
    expect(await answerPage({ type: 'remove', id: one.id }, { journal })).toBe(true);
    expect(await journal.today()).toEqual([]);
    expect(await answerPage({ type: 'remove', id: one.id }, { journal })).toBe(false);
  });
});
