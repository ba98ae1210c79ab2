import { custom } from '../../kinds.ts';
import type { Sentence, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { type Reading, sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { spanAt } from '../../spans.ts';
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
  'if you ~ like|want|wish|need|require|prefer|fancy|question|questions|doubt|doubts',
  'if you ~ change ~ mind',
  'if i|we can|could|may ~ provide|help|answer|explain|assist|add|send|share',
  'if|where|anything i ~ miss|misread|misunderstand|misunderstood|wrong|wrongly|out',
);

/** "Feel free to take the sheet along" gives leave; "feel free to call me" asks for a call under the same words. */
const LEAVE = phrases('^ please? feel free');
const CALLED = phrases('feel free to ~ call|book|ring|schedule|sign|register|order|contact|visit|buy');

/** "Please find my CV", "examples of my work": an applicant's own papers are handed over, and ask for nothing. */
const PAPERS = phrases(
  '^ please|kindly find ~ cv|resume|résumé|portfolio|transcript|transcripts|sample|samples|example|examples',
);

/** "Please find my CV and consider me": what follows does ask for something. */
function handsPapers({ has }: Reading, one: Sentence): boolean {
  return has(PAPERS, one) && !/\band (?:consider|let|call|reply|contact|give|keep|forward|tell)\b/i.test(one.text);
}

/** "Please find attached" to someone one has spoken to hands over what was agreed. */
const HANDED = phrases('^ please|kindly find ~ attached|enclosed|below');

export default defineRule({
  id: 'bare-command',
  skill: 'tone',
  severity: 2,
  title: 'Make it a question they can refuse',
  does: 'Orders instead of asking',
  why: 'An order for the sender’s gain is easy to leave undone.',
  next: 'Ask whether it would be worth it to them, instead of telling them to.',
  model: 'Would a sample of ten notes be of use?',
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
    'Please write to me if you have any doubts about the Cork gates.',
    'Please tell me if I can explain the Leeds sheet.',
    { kind: 'breakup', body: 'I will stop here. Send one word if the Cork gates come up again.' },
    'Feel free to hang the Cork sheet in your canteen.',
    'Please find two samples of my drawings below.',
    'Just read your note on the Cork gates.',
    { kind: 'follow_up', body: 'Good to meet you on Monday. Please find attached the Cork sheet.' },
  ],
  reworded: {
    flags: ['Sign up before Friday.', 'Give me a call on this number.', 'Please confirm your interest.'],
    allows: ['Say no and I will leave it.', 'Forget it if the lease is settled.'],
  },
  find: custom([COMMAND, GRACE, HANDED, LEAVE, CALLED, PAPERS], (reading) =>
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
          (!reading.has(LEAVE, one) || reading.has(CALLED, one)) &&
          !handsPapers(reading, one) &&
          !(reading.draft.input.kind === 'breakup' && one.clauses.some(({ conditional }) => conditional)) &&
          (firstTouch || !reading.has(HANDED, one))
        );
      })
      .flatMap((match) => clauseAt(reading, match) ?? match),
  ),
});
