import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../../src/engine/evidence.ts';
import { type Example, type FaultRule, isCredit } from '../../../src/engine/rule.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { SKILLS } from '../../../src/engine/types.ts';
import { trial } from './tester.ts';

const ROOT = new URL('../../../src/engine/rules/', import.meta.url);
const label = (example: unknown) => JSON.stringify(example).slice(0, 100);

describe('the list', () => {
  test('holds every card, in the folder of its skill, under its id', () => {
    const files = SKILLS.flatMap((skill) => readdirSync(new URL(skill, ROOT)).map((file) => `${skill}/${file}`));
    expect(RULES.map((rule) => `${rule.skill}/${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  test('names no rule that does not exist', () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    const named = RULES.flatMap((rule) => (isCredit(rule) ? [] : [...(rule.before ?? [])]));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('what faults are called', () => {
  const named = RULES.flatMap((rule) => (isCredit(rule) ? [] : [rule]));

  test('is what the message does, each differently, and never what to do about it', () => {
    expect(named.filter(({ does }) => !/^\p{Lu}\p{Ll}*s (?!.*[.?!]$)/u.test(does)).map(({ id }) => id)).toEqual([]);
    expect(named.filter(({ does, title }) => does === title).map(({ id }) => id)).toEqual([]);
    expect(new Set(named.map(({ does }) => does)).size).toBe(named.length);
  });
});

describe('a model line', () => {
  const faults = RULES.flatMap((rule) => (isCredit(rule) ? [] : [rule]));
  const models = faults.flatMap((rule) =>
    [rule.model, rule.afterTheirs?.model].flatMap((model) => (model ? [[rule.id, model, rule] as const] : [])),
  );
  /** The first example that is flagged, with the model in place of its words. */
  const instead = (rule: FaultRule, model: string): Example => {
    const [first = ''] = rule.flags;
    const flagged = typeof first === 'string' ? { body: first } : first;
    return rule.skill === 'subject' ? { ...flagged, subject: model } : { ...flagged, body: model };
  };
  const others = faults.filter(({ severity, whole, quiet }) => severity >= 4 && !whole && !quiet);

  test.each(models)('%s: %s', (_id, model, rule) => {
    const example = instead(rule, model);
    const found = [rule, ...others].filter((one) => trial(one, example).hits.length > 0);
    expect(found.map(({ id }) => id)).toEqual([]);
    expect(model.split(' ').length).toBeLessThanOrEqual(25);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('cites evidence that exists', () => {
    expect(rule.evidence.filter((id) => !(id in EVIDENCE))).toEqual([]);
    expect(rule.evidence.length).toBeGreaterThan(0);
  });

  test('has examples and rewordings of both kinds', () => {
    for (const list of [rule.flags, rule.allows, rule.reworded.flags, rule.reworded.allows])
      expect(list.length).toBeGreaterThanOrEqual(2);
  });

  test.each([...rule.flags, ...rule.reworded.flags].map((one) => [label(one), one] as const))('flags %s', (_l, one) => {
    const { hits, marked, text } = trial(rule, one);
    expect(hits.length).toBeGreaterThan(0);
    if (marked.length > 0) expect(hits.map(({ start, end }) => ({ start, end }))).toEqual(marked);
    for (const hit of hits) if (hit.target !== 'subject') expect(hit.end).toBeLessThanOrEqual(text.length);
  });

  test.each([...rule.allows, ...rule.reworded.allows].map((one) => [label(one), one] as const))(
    'allows %s',
    (_l, one) => {
      expect(trial(rule, one).hits).toEqual([]);
    },
  );
});
