import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { nextOf } from '../../src/engine/next.ts';
import { review } from '../../src/engine/review.ts';
import type { DraftInput, Finding, ReviewOptions } from '../../src/engine/types.ts';

const of = (body: string, options: ReviewOptions = {}, more: Partial<DraftInput> = {}) =>
  review(
    {
      channel: 'email',
      kind: 'cold',
      subject: 'Leeds claims',
      body,
      sender: { name: 'Theo', company: 'Harbourline', products: ['Pellucid'] },
      recipient: { name: 'Dana', company: 'Northwind' },
      ...more,
    },
    options,
  );
const words = (body: string, options?: ReviewOptions) => {
  const { next } = of(body, options);
  return next && body.slice(next.start, next.end);
};

const made = (rule: string, start: number, end: number): Finding => ({
  rule,
  skill: 'customer-focus',
  severity: 4,
  target: 'body',
  start,
  end,
  title: rule,
  why: rule,
  move: rule,
  evidence: 'A',
});

const SELF_LED =
  'Your notice moves claims to Leeds in June.\n\nHarbourline is the leading payroll firm for restaurants, with 900 clients in nine cities. I hope to hear from you soon.';

describe('the next step', () => {
  test('points to the sentence most plainly about the sender', () => {
    expect(words(SELF_LED)).toContain('leading payroll firm');
  });
  test('is not there when nothing needs changing', () => {
    expect(
      of('Your notice moves claims to Leeds in June. Who signs for them when the clerk there is out?').next,
    ).toBeNull();
  });
  test('is what may be said of a sentence where no rule spoke, but never instead of what a rule said of it', () => {
    const draft = parse({ channel: 'email', kind: 'cold', subject: null, body: 'We sell lifts. Who signs at Leeds?' });
    const more = made('more', 0, 14);
    expect(nextOf(draft, [], undefined)).toBeNull();
    expect(nextOf(draft, [], undefined, [more])).toBe(more);
    expect(nextOf(draft, [made('said', 3, 13)], undefined, [more])?.rule).toBe('said');
    expect(nextOf(draft, [made('said', 15, 34)], undefined, [more])).toBe(more);
  });
  test('above the aim goes to what is said of the sender before the layout, and to nothing where no rule finds anything', () => {
    const draft = parse({ channel: 'email', kind: 'cold', subject: null, body: 'We sell lifts. Who signs at Leeds?' });
    expect(nextOf(draft, [made('layout', 15, 34)], undefined, [made('more', 0, 14)])?.rule).toBe('more');
    const { focus, findings, next } = of(
      'Your notice moves claims to Leeds in June, and the Friday notes stay at Cork. Theo at Harbourline here. Who signs for them when the clerk there is out?',
    );
    expect(focus).toBeGreaterThanOrEqual(70);
    expect(findings).toEqual([]);
    expect(next).toBeNull();
  });
  test('leaves ordinary work mail alone, whatever it says of the sender', () => {
    const body = 'I am stuck in the workshop until four, so I would like to have the numbers from the Hull site first.';
    expect(of(body, {}, { kind: 'cold' }).next).not.toBeNull();
    expect(of(body, {}, { kind: 'other' }).next).toBeNull();
  });
  test('asks to start from their side only where nothing of theirs stands above', () => {
    const offer = 'We lease lifts to shops and schools across the north of England.';
    const fact = 'You closed the Cork depot on 4 June and moved its claims to Leeds.';
    const [first, later] = [of(`${offer} ${fact}`).next, of(`${fact} ${offer}`).next];
    expect([first?.rule, later?.rule]).toEqual(['self-subject-offering', 'self-subject-offering']);
    expect([first?.title, later?.title]).toEqual(['Start from their side', 'Say what this means for them']);
    expect(later?.why).not.toBe(first?.why);
    expect(later?.move).not.toBe(first?.move);
  });
  test('is a blank that was left over, but not where several of them make a template', () => {
    const template =
      'Hi {{first_name}},\n\nI saw that {{company}} opened {{depot}}. We lease lifts to every depot around.';
    expect(words(template.replace('{{company}}', 'Northwind').replace('{{depot}}', 'Cork'))).toBe('{{first_name}}');
    expect(words(template)).toContain('We lease lifts');
    expect(of(template).findings[0]?.rule).toBe('unfilled-placeholder');
  });
  test('stays where it is while a later sentence is typed', () => {
    const tail = ' Who signs at the Leeds dock when the clerk is out?';
    const steps = Array.from({ length: tail.length + 1 }, (_, n) => of(SELF_LED + tail.slice(0, n)).next);
    expect(new Set(steps.map((step) => `${step?.rule} ${step?.start}`)).size).toBe(1);
  });
  test('is to hear what they said before anything that is wrong with the answer', () => {
    const body =
      'Sorry to hear that! Harbourline offers three plans, Team, Business and Enterprise, and we can take twenty percent off this quarter.';
    const thread = [
      { from: 'them' as const, text: 'Two clerks quit over it. Does your query run on the scans we have?' },
    ];
    expect(of(body, {}, { kind: 'reply', thread }).next?.rule).toBe('question-unanswered');
    const calls =
      'Our lifts are the best there are, and our customers find them worth it. I will call you tomorrow at ten.';
    const no = [{ from: 'them' as const, text: 'Please do not call, I am in meetings all week, email is fine.' }];
    expect(of(calls, {}, { kind: 'reply', thread: no }).next?.rule).toBe('ignored-constraint');
  });
  test('leads with the skill practised now where faults weigh alike', () => {
    const body =
      'Your notice moves claims to Leeds. Only two spots are left with our agency this month. If I could halve your bill, would you switch?';
    const { findings } = of(body);
    const rules = findings.map((one) => one.rule);
    expect(rules).toEqual(expect.arrayContaining(['false-urgency', 'trap-question']));
    expect(of(body, { focusSkill: 'questioning' }).next?.rule).toBe('trap-question');
    expect(of(body, { focusSkill: 'tone' }).next?.rule).toBe('false-urgency');
  });
});

describe('a sentence of the sender’s in which no rule finds anything', () => {
  const reply = (body: string, asked: string) =>
    of(body, {}, { kind: 'reply', subject: null, thread: [{ from: 'them', text: asked }] }).next;
  test('is no next step where it answers them in a message that is mostly theirs', () => {
    const body = 'I cannot pass on any of the fitter names to you, nor what they earn. Which gate jams on a Friday?';
    expect(reply(body, 'Could you not just give me the fitter names?')).toBeNull();
    expect(reply(body, 'The gates in Leeds jam every Friday.')?.rule).toBe('self-subject-offering');
  });
  test('is none where it finds the day they asked for', () => {
    const body = 'Of course, the auditor goes first. Tuesday or Wednesday at the same time?';
    expect(reply(body, 'Can we move Thursday to next week? The auditor is here.')).toBeNull();
  });
  test('is none where each is as likely not the sender’s', () => {
    const body =
      'Two mornings come to 300 a month. Yes, we work in Kestrel, and all six of the yards we keep are on it. Which of your gates jams on a Friday?';
    expect(reply(body, 'What would two mornings come to, and do you work with Kestrel?')).toBeNull();
  });
  test('is none where it lets them off', () => {
    const body =
      'The inspectors in Leeds take a printout if the driver signs it at the gate. You need no new scanner for that. If the dock comes up again you know where I am.';
    expect(of(body, {}, { kind: 'breakup' }).next).toBeNull();
  });
});

describe('what to keep', () => {
  test('is the weightiest credit that nothing blames', () => {
    const body = 'Your notice moves claims to Leeds in June, so I wondered who signs there. We lease lifts.';
    const { keep } = of(body);
    expect(keep && body.slice(keep.start, keep.end)).toContain('moves claims to Leeds');
  });
  test('is nothing that a finding blames', () => {
    const body = 'Thanks, noted on the price. I will call you tomorrow at ten to go through the two depots.';
    const thread = [
      { from: 'them' as const, text: 'It is too much for two depots. Please do not call, email is fine.' },
    ];
    const { keep, credits, findings } = of(body, {}, { kind: 'reply', thread });
    expect(credits.map((one) => one.rule)).toContain('own-action-for-customer');
    expect(findings.map((one) => one.rule)).toContain('ignored-constraint');
    expect(keep).toBeNull();
  });
  test('is what only a nudge is said of, where nothing else was earned', () => {
    const body = 'You moved claims to Leeds on 4 June in order to close the dock in Cork.';
    const { keep, findings } = of(body, {}, { subject: null });
    expect(findings.map((one) => one.rule)).toContain('wordy-phrase');
    expect(keep && body.slice(keep.start, keep.end)).toContain('moved claims to Leeds');
  });
  test('is nothing where nothing was earned', () => {
    expect(of('We sell lifts. We also lease lifts.').keep).toBeNull();
  });
});
