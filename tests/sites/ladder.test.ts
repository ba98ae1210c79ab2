import { describe, expect, it } from 'vitest';
import { around, climb, createHealth, type Ladder, within } from '../../src/sites/ladder.ts';
import { one, page } from './dom.ts';

const document = page('<body><section><p id="a"><b class="x">one</b></p></section></body>');
const from = one(document, '#a');

const ladder: Ladder<unknown> = {
  name: 'site.thing',
  rungs: [
    within('unknown-selector', 'b:never-heard-of(x)'),
    within('absent', '.absent'),
    { name: 'empty-text', find: () => '' },
    { name: 'empty-list', find: () => [] },
    { name: 'throws', find: () => JSON.parse('{') },
    within('bold', 'b.x'),
    around('section', 'section'),
  ],
};

describe('a ladder', () => {
  it('takes the first rung that finds something, whatever the ones above do', () => {
    const health = createHealth();
    expect(climb(ladder, from, health)).toBe(one(document, 'b'));
    expect(health.counts()).toEqual({ 'site.thing/bold': 1 });
  });

  it('counts each climb, misses too, in the order of their names', () => {
    const health = createHealth();
    climb({ name: 'site.z', rungs: [] }, from, health);
    climb(ladder, from, health);
    climb(ladder, one(document, 'section'), health);
    expect(climb({ name: 'site.a', rungs: [around('section', 'section')] }, from, health)).toBe(
      one(document, 'section'),
    );
    expect(Object.entries(health.counts())).toEqual([
      ['site.a/section', 1],
      ['site.thing/bold', 2],
      ['site.z/none', 1],
    ]);
  });
});
