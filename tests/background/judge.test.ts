import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../src/background/judge.ts';
import type { Skill } from '../../src/engine/types.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';
import { snapshotWith } from './review-fixture.ts';

const BODY =
  'We are the leading provider of invoice software for finance teams. I just came across your profile and wanted to ' +
  'connect. Do you have fifteen minutes on Tuesday at ten for a quick demo of our platform?';

describe('a judge that knows the focus skill', () => {
  it('lets its findings lead, reads it again after a send, and does without it', async () => {
    let held: Skill | null = 'customer-focus';
    const readFocus = async () => {
      if (held === null) throw new Error('no storage');
      return { skill: held, since: NOON };
    };
    const judge = makeJudge(
      openJournal(new MemoryArea(), () => NOON),
      readFocus,
      () => NOON,
    );
    const snapshot = snapshotWith({ input: { ...snapshotWith().input, body: BODY } });
    const next = async () => (await judge.review(snapshot)).next?.skill;
    expect(await next()).toBe('customer-focus');
    held = 'relevance';
    expect(await next()).toBe('customer-focus');
    judge.forget();
    expect(await next()).toBe('relevance');
    held = null;
    judge.forget();
    expect(await next()).toBeDefined();
  });
});
