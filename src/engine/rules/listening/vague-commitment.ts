import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const VAGUE_PROMISE = phrases(
  'i|we will ~ look into it|this|that',
  'let me look into it|this|that',
  'be in touch',
  'will ~ circle back',
  'let me circle back',
  'i|we will ~ get back to you',
  'let me get back to you',
  'keep you posted|updated',
  'will ~ see what',
  'i|we will ~ let you know $',
  'i|we will ~ as soon as possible',
);

/** "I'll get back to you then": a time that was named or asked for before. */
const AT_THAT_TIME = /^\s(?:then|by then|after that|that (?:day|week|month|morning|afternoon|evening))\b/i;

export default defineRule({
  id: 'vague-commitment',
  skill: 'listening',
  severity: 4,
  title: 'Name the thing and the hour',
  does: 'Promises without a thing or a time',
  why: 'A promise without an object or a time cannot be relied on.',
  next: 'Write what will be done and by when, as in “the Leeds log, by noon tomorrow”.',
  model: "I'll check the Leeds log and write by noon tomorrow.",
  evidence: ['A11', 'A1'],
  when: { kinds: ['reply', 'follow_up'] },
  before: ['self-subject-offering'],
  flags: [
    { kind: 'reply', body: "«I'll look into it» and circle back.", thread: 'The log is wrong.' },
    { kind: 'reply', body: "We'll be in touch soon.", thread: 'What next?' },
  ],
  allows: [
    { kind: 'reply', body: "I'll check the Leeds log and write by noon.", thread: 'The log is wrong.' },
    { kind: 'reply', body: "I can't fix this before Monday.", thread: 'When?' },
  ],
  reworded: {
    flags: [
      { kind: 'reply', body: 'I will get back to you as soon as possible.', thread: 'What about Cork?' },
      { kind: 'reply', body: 'Let me circle back on that.', thread: 'Does it read scans?' },
      { kind: 'reply', body: 'Let me check and I will let you know.', thread: 'Do you collect on Sundays?' },
    ],
    allows: [
      { kind: 'reply', body: 'I will get back to you on Tuesday with the Cork list.', thread: 'What about Cork?' },
      { kind: 'reply', body: 'I have looked into it: the log skips Sundays.', thread: 'The log is wrong.' },
      {
        kind: 'reply',
        body: 'Ana is back after the audit. We will get back to you that week.',
        thread: 'What about Cork?',
      },
    ],
  },
  find: custom([VAGUE_PROMISE], (reading) =>
    reading
      .matches(VAGUE_PROMISE)
      .filter(
        (match) =>
          sentenceAt(reading.draft, match.start)?.clauses.every((one) =>
            one.anchors.every((anchor) => anchor.kind !== 'date' && anchor.kind !== 'number'),
          ) === true && !AT_THAT_TIME.test(reading.draft.text.slice(match.end, match.end + 24)),
      ),
  ),
});
