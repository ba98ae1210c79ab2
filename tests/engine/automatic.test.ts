import { describe, expect, test } from 'vitest';
import { automaticAnswer, lastWritten, standIns, written } from '../../src/engine/automatic.ts';
import { parse } from '../../src/engine/draft.ts';
import { judge } from '../../src/engine/judge.ts';
import { review } from '../../src/engine/review.ts';
import type { DraftInput, ThreadMessage } from '../../src/engine/types.ts';

const them = (text: string): ThreadMessage => ({ from: 'them', text });
const isAutomatic = (text: string) => automaticAnswer({ thread: [them(text)] }) !== null;

const AWAY =
  'Thank you for your email. I am out of the office until 12 February. For urgent matters please contact Ana Reyes.';

describe('an automatic answer', () => {
  test.each([
    AWAY,
    'I am currently on annual leave, returning 12 September. I will respond to your message on my return.',
    "Hi,\n\nI'm out until 4 August. For urgent matters Priya can help: priya@northwind.example\n\nBest,\nDana\nHead of Operations\n+44 20 123",
    'Automatic reply: I am out of office until 20 May and will read your mail afterwards.',
    'This is an automated response. Your message has been received and will be answered within 3 working days.',
    'Hello, thanks for getting in touch! We have received your enquiry and a member of our team will get back to you within 24 hours.',
    "I'm travelling this week with limited access to email. I'll get back to you as soon as I can. If it's urgent, please call my mobile.",
    'Our office is closed from 24 December to 2 January. Messages will be answered in order after that. Happy holidays!',
    'I am no longer with Northwind. Please contact Ana Reyes (ana@northwind.example).',
    'This inbox is not monitored.',
  ])('says what such answers say and no more: %s', (text) => expect(isAutomatic(text)).toBe(true));

  test.each([
    "I'm away until the 4th, but send me the price for 40 boxes and I'll look at it when I'm back on Monday.",
    'Thank you for your message. I am off the project, so please take me off the list.',
    "I'm on holiday until Friday. Try me next week.",
    "We can't move payroll before year end, we have an audit and Sue is on leave until the 20th. Can we talk in January?",
    "I'm off today and back on Monday. The Cork total is wrong, please correct it.",
    'Sorry for the delay, I was out of the office. The answer is no.',
    'We use an automatic reply for our customers and they hate it.',
    'I received your message. Please call me on Monday.',
    'Thank you for your email. I will read the proposal and get back to you next week.',
    'I am out of the office on Thursday. Let us talk on Friday instead.',
    '',
  ])('is not what a person says: %s', (text) => expect(isAutomatic(text)).toBe(false));

  test('is passed over in a conversation', () => {
    const thread = [them('What does it cost for two depots?'), { from: 'me' as const, text: '400.' }, them(AWAY)];
    expect(automaticAnswer({ thread })).toBe(AWAY);
    expect(lastWritten({ thread })).toBe(thread[0]);
    expect(written({ thread })).toEqual([thread[0]]);
    expect(automaticAnswer({ thread: [them(AWAY), them('Back now. What does it cost?')] })).toBeNull();
    expect(automaticAnswer({})).toBeNull();
  });

  test('names who stands in, but no day', () => {
    expect(standIns(AWAY)).toEqual(['Ana', 'Reyes']);
    expect(standIns('In urgent cases call Frau Kern on Monday or in April.')).toEqual(['Frau', 'Kern']);
    expect(standIns('I am on leave until Monday. Dana')).toEqual([]);
  });
});

const to = (body: string, theirs: string, more: Partial<DraftInput> = {}): DraftInput => ({
  channel: 'email',
  kind: 'reply',
  subject: 'Re: Leeds',
  body,
  sender: { name: 'Theo', company: 'Harbourline' },
  recipient: { name: 'Dana', company: 'Northwind' },
  thread: [{ from: 'me', text: 'Hi Dana, who signs at Leeds?' }, them(theirs)],
  ...more,
});
const PITCH =
  'Harbourline leases lifts to depots like yours. Our lifts pay for themselves in a year. Does Tuesday work for a call?';

describe('what the rules make of it', () => {
  test('the step is to wait, and nothing is held against the words nobody wrote', () => {
    const { findings, next, credits, skills } = review(to(PITCH, AWAY));
    expect(next?.rule).toBe('auto-reply-answered');
    const listening = [...findings, ...credits].filter(({ skill }) => skill === 'listening').map(({ rule }) => rule);
    expect(listening).toEqual(['auto-reply-answered']);
    expect(skills.listening).toBeUndefined();
  });

  test('a person’s words before it still count', () => {
    const thread = [them('It is too expensive for us.'), them(AWAY)];
    const rules = review(to(PITCH, '', { thread })).findings.map(({ rule }) => rule);
    expect(rules).toContain('objection-bypass');
  });

  test('is silent once the day is over, where the day of writing is known', () => {
    const rules = (month: number, day: number) => {
      const at = Date.UTC(2026, month, day);
      const options = { to: { recipientKey: 'a', companyKey: 'b', at } };
      return judge(parse(to(PITCH, AWAY)), options, 20).findings.map(({ rule }) => rule);
    };
    expect(rules(0, 20)).toContain('auto-reply-answered');
    expect(rules(1, 20)).not.toContain('auto-reply-answered');
  });

  test('lies over the turn of the year', () => {
    const theirs = 'I am out of the office until 2 January. I will reply on my return.';
    const options = { to: { recipientKey: 'a', companyKey: 'b', at: Date.UTC(2026, 11, 28) } };
    expect(judge(parse(to(PITCH, theirs)), options, 20).findings.map(({ rule }) => rule)).toContain(
      'auto-reply-answered',
    );
  });

  test('leaves ordinary mail alone', () => {
    const body = 'Attached is the signed contract for the Leeds depot, as agreed. The keys are with Ana.';
    expect(review(to(body, AWAY)).findings.map(({ rule }) => rule)).not.toContain('auto-reply-answered');
    expect(review(to(PITCH, AWAY, { kind: 'other' })).findings).toEqual([]);
  });
});
