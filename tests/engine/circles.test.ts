import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review.ts';
import type { DraftInput } from '../../src/engine/types.ts';
import { REWRITING } from '../../src/practice/bank/rewriting.ts';
import { draftOf } from '../../src/practice/marking.ts';
import { PROSPECTS } from '../../src/practice/prospects.ts';

const stepOn = (input: DraftInput) => {
  const { next } = review(input);
  return next && { rule: next.rule, words: input.body.slice(next.start, next.end) };
};

describe('who does as a lesson says is not sent back', () => {
  const models = REWRITING.flatMap(({ drills }) =>
    drills.flatMap((drill) => {
      const prospect = drill.kind === 'rewrite' && PROSPECTS.find(({ id }) => id === drill.to);
      return prospect ? [{ drill, prospect }] : [];
    }),
  );
  test.each(models.map((one) => [one.drill.id, one] as const))('%s', (_id, { drill, prospect }) => {
    const step = stepOn(draftOf(drill, prospect, drill.model));
    expect(step && !drill.text.includes(step.words) ? step : null).toBeNull();
  });
});

const mail = (body: string): DraftInput => ({
  channel: 'email',
  kind: 'cold',
  subject: 'Claims at Leeds',
  body,
  sender: { name: 'Theo', company: 'Harbourline', products: ['Pellucid'] },
  recipient: { name: 'Dana', company: 'Northwind' },
});

const THEIRS =
  'Hi Dana,\n\nYour notice of 4 June moves the claims desk to Leeds and leaves one clerk for two depots. Who signs the notes when that clerk is out?';

describe('who does as a step says is not sent back', () => {
  test.each([
    ['moves who they are below what is theirs', 'I look after depots at Harbourline.'],
    ['says who they are in a short clause', "I'm Theo and I work on claims at Harbourline."],
    ['ties it to the point above', 'I ask because signing notes is what we take over at Harbourline.'],
    ['keeps one line that begins with "if"', 'If it is nobody, our scanner could hold the notes until Monday.'],
    [
      'ties it by half a line',
      "Because one clerk can't be in two places, our scanner lets the driver sign at the dock.",
    ],
    ['names one case and what changed', 'A port in Cork had the same and cut the wait from 9 days to 2.'],
  ])('%s', (_what, line) => {
    expect(stepOn(mail(`${THEIRS} ${line}\n\nTheo`))).toBeNull();
  });
  test('but a line that hangs on nothing is still told of', () => {
    expect(stepOn(mail(`${THEIRS} We build scanners for ports all over Europe.\n\nTheo`))?.rule).toBe(
      'self-subject-offering',
    );
  });
  test('and a last message that leaves something of use and stops asks for no more', () => {
    const body =
      "Hi Dana,\n\nNo answer needed. The port's fee table is attached in case it helps whoever signs at Leeds. I'll stop writing here.\n\nTheo";
    expect(stepOn({ ...mail(body), kind: 'breakup' })).toBeNull();
  });
});
