import { describe, expect, it } from 'vitest';
import { markDrill, planLesson } from '../../src/background/drills.ts';
import { findDrill, LESSONS } from '../../src/practice/bank/index.ts';
import { NOON } from '../journal/sends.ts';

const drills = LESSONS.flatMap((lesson) => lesson.drills);

describe('the answer to a drill', () => {
  it('in which a sentence is sorted is the engine’s reason, whatever was answered', () => {
    const [drill] = drills.filter((one) => one.kind === 'sort');
    if (!drill) throw new Error('no such drill');
    const because = expect.stringMatching(/\w/);
    for (const answer of [drill.answer, 'neutral'])
      expect(markDrill(drill.id, answer)).toEqual({ kind: 'sort', because });
  });

  it('in which a sentence is picked is what the engine says of the one that was to be', () => {
    const [drill] = drills.filter((one) => one.kind === 'pick');
    if (!drill) throw new Error('no such drill');
    const said = { why: expect.stringMatching(/\w/) };
    for (const answer of [drill.answer, 0]) expect(markDrill(drill.id, String(answer))).toEqual({ kind: 'pick', said });
  });

  it('in which a message is rewritten passes as the bank writes it, and not as it was', () => {
    const [drill] = drills.filter((one) => one.kind === 'rewrite');
    if (!drill) throw new Error('no such drill');
    const rule = findDrill(drill.id)?.lesson.id;
    const given = markDrill(drill.id, drill.text);
    expect(given).toMatchObject({ kind: 'rewrite', miss: { why: 'still', finding: { rule } } });
    expect(markDrill(drill.id, drill.model)).toMatchObject({ miss: null, before: expect.any(Number) });
    expect(markDrill(drill.id, '')).toMatchObject({ after: null, miss: { why: 'silent' } });
  });

  it('in which a message is cut counts its words, and has the rule’s task whatever was written', () => {
    const drill = drills.find((one) => one.kind === 'rewrite' && one.most !== undefined);
    if (drill?.kind !== 'rewrite') throw new Error('no such drill');
    const task = expect.objectContaining({ rule: 'too-long' });
    expect(markDrill(drill.id, drill.text)).toMatchObject({ task, miss: { why: 'long' } });
    expect(markDrill(drill.id, drill.model)).toMatchObject({ task, miss: null });
  });

  it('is nothing where there is no such drill', () => {
    expect(markDrill('none', 'self')).toBeNull();
  });
});

describe('a drill that is over', () => {
  const [{ id } = { id: '' }] = LESSONS;

  it('is planned, the others left as they are', () => {
    const once = planLesson(id, false, NOON)({});
    expect(once).toMatchObject({ [id]: { at: NOON, times: 1 } });
    expect(planLesson(id, true, NOON + 1)({ ...once, other: once[id] as never })).toMatchObject({
      ...{ [id]: { at: NOON + 1, times: 2 }, other: { at: NOON } },
    });
  });

  it('of no lesson changes nothing', () => {
    const held = {};
    expect(planLesson('none', true, NOON)(held)).toBe(held);
  });
});
