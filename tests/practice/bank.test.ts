import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import type { Finding, Severity, Span } from '../../src/engine/types.ts';
import { LESSON_IDS } from '../../src/practice/bank/ids.ts';
import { findDrill, LESSONS } from '../../src/practice/bank/index.ts';
import type { Drill, Picking, Rewriting, Sorting } from '../../src/practice/drill.ts';
import { draftOf, lengthOf, missOf } from '../../src/practice/marking.ts';
import { PROSPECTS, type Prospect } from '../../src/practice/prospects.ts';
import { messageOf, SOUGHT } from '../../src/practice/seeking.ts';

const DRILLS: readonly Drill[] = LESSONS.flatMap(({ drills }) => drills);
const SORTING = DRILLS.filter((drill): drill is Sorting => drill.kind === 'sort');
const PICKING = DRILLS.filter((drill): drill is Picking => drill.kind === 'pick');
const REWRITING = DRILLS.filter((drill): drill is Rewriting => drill.kind === 'rewrite');

const KEBAB = /^[a-z]+(?:-[a-z0-9]+)*$/;
/** Severity from which on a finding may not stand in a model. */
const GRAVE: Severity = 8;
/** Least focus of a model: less where the lesson is about words and not about whose world it is. */
const AIM = 60;
const WORDS_AIM = 55;

/** A capital inside a sentence. */
const NAME = /(?<=[a-z\d,] |["'(])[A-Z][\w]+/g;
/** Words of the prospects' pages and of those to whom a sentence is picked, days and months, and places. */
const KNOWN: ReadonlySet<string> = new Set([
  ...(JSON.stringify([PROSPECTS, PICKING.map(({ to }) => to)]).match(/[A-Z]\w+/g) ?? []),
  ...'Monday Tuesday Wednesday Thursday Friday Sunday Sundays Fridays January March April May June August September'.split(
    ' ',
  ),
  ...'Antwerp Bristol Dunmore Ghent Graz Kalmar Leeds Lisbon Lyon Mill Porto Rotterdam Split Turin'.split(' '),
  ...'Ben Tidewise Gazette Herald'.split(' '),
]);

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** What a drill shows the rep. */
function textsOf(drill: Drill): readonly string[] {
  if (drill.kind === 'sort') return [drill.text];
  if (drill.kind === 'pick') return drill.sentences;
  return [drill.text, drill.model, ...(drill.theirs === undefined ? [] : [drill.theirs])];
}

function prospectOf({ to }: Rewriting): Prospect {
  const prospect = PROSPECTS.find(({ id }) => id === to);
  if (!prospect) throw new Error(`no prospect ${to}`);
  return prospect;
}

const reviewOf = (drill: Rewriting, body: string) => review(draftOf(drill, prospectOf(drill), body));

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('lessons', () => {
  test('ids are unique', () => {
    const ids = [...LESSONS, ...DRILLS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are listed by their ids, for where the bank is too much to carry', () => {
    expect([...LESSON_IDS].sort()).toEqual(LESSONS.map(({ id }) => id).sort());
  });

  test.each(LESSONS)('$id: drills are its own, three or more, of one kind', ({ id, drills }) => {
    expect(id).toMatch(KEBAB);
    expect(drills.map((drill) => drill.id)).toEqual(drills.map((_, i) => `${id}-${i + 1}`));
    expect(drills.length).toBeGreaterThanOrEqual(3);
    expect(new Set(drills.map(({ kind }) => kind)).size).toBe(1);
  });

  test.each(DRILLS)('$id: calm, and no name but those that are invented', (drill) => {
    for (const text of textsOf(drill)) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/!|[—–]| - /);
      expect((text.match(NAME) ?? []).filter((name) => !KNOWN.has(name))).toEqual([]);
    }
  });
});

describe('sorting', () => {
  const lessons = LESSONS.filter(({ drills: [first] }) => first.kind === 'sort');

  test.each(lessons)('$id: has two different answers or more', ({ drills }) => {
    expect(new Set(drills.map((drill) => drill.kind === 'sort' && drill.answer)).size).toBeGreaterThan(1);
  });

  test.each(SORTING)('$id: $text', ({ text, answer }) => {
    const { sentences } = review({ channel: 'email', kind: 'cold', subject: null, body: text });
    expect(sentences).toEqual([expect.objectContaining({ orientation: answer })]);
    expect(sentences[0]?.confidence).toBeGreaterThanOrEqual(0.6);
    expect(wordsOf(text)).toBeGreaterThanOrEqual(8);
    expect(wordsOf(text)).toBeLessThanOrEqual(25);
  });
});

describe('picking', () => {
  const lessons = LESSONS.filter(({ drills: [first] }) => first.kind === 'pick');

  test.each(lessons)('$id: seeks one thing, in three places or more', ({ drills }) => {
    expect(new Set(drills.map((drill) => drill.kind === 'pick' && drill.seek)).size).toBe(1);
    expect(new Set(drills.map((drill) => drill.kind === 'pick' && drill.answer)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(PICKING)('$id: the engine finds it in the sentence of the answer, and nowhere else', (drill) => {
    const { body } = messageOf(drill);
    const judged = review(messageOf(drill));
    const { sentences } = judged;
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual(drill.sentences);
    const placeOf = ({ start }: Span) => sentences.findIndex((one) => start >= one.start && start < one.end);
    const found = SOUGHT[drill.seek](judged);
    expect([...new Set(found.map(placeOf))]).toEqual([drill.answer]);
    for (const { said } of found) expect(said.why).toMatch(/\w/);
    // What else is found must not make another answer as good.
    const elsewhere = judged.findings.filter((one) => placeOf(one) !== drill.answer);
    if (drill.seek === 'weakest') {
      expect(judged.next?.severity).toBeGreaterThanOrEqual(GRAVE);
      expect(elsewhere.filter(({ severity }) => severity >= GRAVE)).toEqual([]);
    }
    if (drill.seek === 'near-miss') {
      expect(drill.sentences[drill.answer]).toMatch(/\byour?\b/i);
      for (const { confidence } of sentences) expect(confidence).toBeGreaterThanOrEqual(0.6);
    }
  });
});

describe('rewriting', () => {
  const ruleOf = ({ id }: Rewriting) => findDrill(id)?.lesson.id ?? '';
  const lessons = LESSONS.filter(({ drills: [first] }) => first.kind === 'rewrite');

  test.each(lessons)('$id: is a rule that speaks, with its skill, to every prospect', ({ id, skill, drills }) => {
    expect(RULES.find((rule) => rule.id === id && !rule.quiet)?.skill).toBe(skill);
    const to = new Set(drills.map((drill) => drill.kind === 'rewrite' && drill.to));
    expect(to).toEqual(new Set(PROSPECTS.map((prospect) => prospect.id)));
  });

  test.each(REWRITING)('$id: greets and signs as the role does', (drill) => {
    const { firstName, sender } = prospectOf(drill);
    for (const text of [drill.text, drill.model]) {
      expect(text.startsWith(`Hi ${firstName},\n\n`)).toBe(true);
      expect(text.endsWith(`\n\n${sender.name}`)).toBe(true);
    }
    expect(wordsOf(drill.text)).toBeGreaterThanOrEqual(25);
    expect(wordsOf(drill.model)).toBeLessThanOrEqual(wordsOf(drill.text) + 12);
  });

  test.each(REWRITING)('$id: the rule is what the text is blamed for', (drill) => {
    const { focus, findings, next } = reviewOf(drill, drill.text);
    expect(focus).not.toBeNull();
    const gravest = findings.filter(({ severity }) => severity === findings[0]?.severity);
    expect([...rulesOf(gravest), next?.rule]).toContain(ruleOf(drill));
    expect(rulesOf(findings)).toContain(ruleOf(drill));
  });

  test.each(REWRITING)('$id: the model passes and the text does not', (drill) => {
    const [before, after] = [reviewOf(drill, drill.text), reviewOf(drill, drill.model)];
    expect(missOf(ruleOf(drill), before, before)).toMatchObject({ why: 'still' });
    expect(missOf(ruleOf(drill), before, after, lengthOf(drill, drill.model))).toBeNull();
  });

  const cuts = REWRITING.filter(({ most }) => most !== undefined);

  test.each(cuts)('$id: passes once its idle lines are gone, and not with its fact or its question gone', (drill) => {
    const before = reviewOf(drill, drill.text);
    const { most = 0 } = drill;
    expect(wordsOf(drill.text)).toBeGreaterThanOrEqual(110);
    expect(wordsOf(drill.text)).toBeLessThanOrEqual(150);
    expect(missOf(ruleOf(drill), before, before, lengthOf(drill, drill.text))).toEqual({ why: 'long' });
    const sentences = drill.model.match(/[^\n.?]+[.?]/g) ?? [];
    expect(sentences.filter((one) => !drill.text.includes(one.trim()))).toEqual([]);
    const without = (kind: RegExp) => {
      const body = drill.model.replace(kind, '');
      expect(body).not.toBe(drill.model);
      return missOf(ruleOf(drill), before, reviewOf(drill, body), { words: wordsOf(body), most });
    };
    expect(without(/[^.?]*\?/)).toMatchObject({ why: 'lost', credit: { rule: 'situation-question' } });
    expect(without(/\n\n[^?]*\.(?=[^.?]*\?)/)).toMatchObject({ why: 'lost', credit: { rule: 'specific-fact' } });
  });

  test.each(REWRITING)('$id: the model is good', (drill) => {
    const { focus, findings } = reviewOf(drill, drill.model);
    const skill = findDrill(drill.id)?.lesson.skill;
    expect(focus).toBeGreaterThanOrEqual(skill === 'tone' || skill === 'clarity' ? WORDS_AIM : AIM);
    expect(findings.filter(({ rule, severity }) => severity >= GRAVE || rule === ruleOf(drill))).toEqual([]);
  });
});
