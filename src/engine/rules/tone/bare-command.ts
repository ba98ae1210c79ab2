import { custom } from '../../kinds.ts';
import type { Sentence, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt, spanAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';
import type { Span } from '../../types.ts';

const COMMAND = phrases(
  '^ please|kindly|simply|just book|grab|check|sign|click|visit|call|reply|respond|schedule|download|register|join|watch|read|contact|try|get|see|follow|order|buy|pick|send|give|text|email|start|request|take|review|fill|complete|forward|share|confirm|let|find|have|advise|feel|consider',
  '^ book|grab|check|sign|click|visit|call|reply|respond|schedule|download|register|join|watch|contact|order|buy|pick|text|email|request|give me|us|a|our|the|here|out|up|your|on|this|yes|before|now|below|today|to|with|for',
  '^ feel free',
);

/** "Clicks on that word", "Orders before noon" are things, however the words are tagged. */
const tells = ({ pos, past, gerund, norm, lemma }: Word): boolean =>
  norm === `${lemma}s` || (pos === 'verb' && (past || gerund));

/** In the form of an order: "grabbed" and "following" tell of something, and so does a clipped "just read". */
function ordered({ words }: Sentence, match: Span): boolean {
  const own = words.filter((word) => word.start >= match.start && word.end <= match.end);
  return !own.some(tells) && own.map((word) => word.norm).join(' ') !== 'just read';
}

/** Left to the reader, or asked for the reader's own good: to use a gift, to have a mistake put right. */
const GRACE = phrases(
  'ignore',
  'no worries',
  'either way',
  'if not',
  'say no',
  'a no',
  'whether or not',
  'if you ~ like|want|wish|need|require|prefer|fancy',
  'if|where|anything i ~ miss|misread|misunderstand|misunderstood|wrong|wrongly|out',
);

/** "Please find attached" to someone one has spoken to hands over what was agreed. */
const HANDED = phrases('^ please|kindly find ~ attached|enclosed|below');

export default defineRule({
  id: 'bare-command',
  skill: 'tone',
  severity: 2,
  title: 'Make it a question they can refuse',
  why: 'An order for the sender’s gain is easy to leave undone.',
  next: 'Make it a question they can refuse.',
  evidence: ['A16'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  flags: ['Book a slot today.', 'Please review and revert.', 'Check out our new site.'],
  allows: [
    'Ignore this if Cork is closed.',
    { kind: 'reply', body: 'Try the new key now.', thread: 'Login fails.' },
    'Tell me if I read the notice wrong.',
    'Give me a ring if you want the Cork sheet too.',
    'Please let me know if I got a date wrong.',
    'Orders for Cork leave Leeds at noon.',
    'Just read your note on the Cork gates.',
    { kind: 'follow_up', body: 'Good to meet you on Monday. Please find attached the Cork sheet.' },
  ],
  reworded: {
    flags: ['Sign up before Friday.', 'Give me a call on this number.', 'Please confirm your interest.'],
    allows: ['Say no and I will leave it.', 'Forget it if the lease is settled.'],
  },
  find: custom([COMMAND, GRACE, HANDED], (reading) =>
    reading
      .matches(COMMAND)
      .filter((match) => {
        const one = sentenceAt(reading.draft, match.start);
        const { quoted, firstTouch } = reading.draft;
        return (
          one !== undefined &&
          !one.question &&
          ordered(one, match) &&
          !spanAt(quoted, match.start) &&
          !reading.has(GRACE, one) &&
          (firstTouch || !reading.has(HANDED, one))
        );
      })
      .flatMap((match) => clauseAt(reading, match) ?? match),
  ),
});
