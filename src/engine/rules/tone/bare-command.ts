import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';
import type { Span } from '../../types.ts';

const COMMAND = phrases(
  '^ please|kindly|simply|just book|grab|check|sign|click|visit|call|reply|respond|schedule|download|register|join|watch|read|contact|try|get|see|follow|order|buy|pick|send|give|text|email|start|request|take|review|fill|complete|forward|share|confirm|let|find|have|advise|feel|consider',
  '^ book|grab|check|sign|click|visit|call|reply|respond|schedule|download|register|join|watch|contact|order|buy|pick|text|email|request|give me|us|a|our|the|here|out|up|your|on|this|yes|before|now|below|today|to|with|for',
  '^ feel free',
);

/** In the form of an order: "grabbed" and "following" tell of something. */
function ordered({ words }: Sentence, match: Span): boolean {
  return !words.some(
    (word) => word.start >= match.start && word.end <= match.end && word.pos === 'verb' && (word.past || word.gerund),
  );
}

const GRACE = phrases('ignore', 'no worries', 'either way', 'if not', 'say no', 'a no');

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
  ],
  reworded: {
    flags: ['Sign up before Friday.', 'Give me a call on this number.', 'Please confirm your interest.'],
    allows: ['Say no and I will leave it.', 'Forget it if the lease is settled.'],
  },
  find: custom([COMMAND, GRACE], (reading) =>
    reading
      .matches(COMMAND)
      .filter((match) => {
        const one = sentenceAt(reading.draft, match.start);
        return one !== undefined && !one.question && ordered(one, match) && !reading.has(GRACE, one);
      })
      .flatMap((match) => clauseAt(reading, match) ?? match),
  ),
});
