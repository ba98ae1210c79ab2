import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt, clausesWith, ours } from '../../traits/clauses.ts';

const HYPE = phrases(
  'revolutionary|groundbreaking|unparalleled|unmatched|unrivalled|unrivaled|unbeatable|phenomenal|ultimate|world-class|game-changing|superb|amazing|incredible|awesome|fantastic|exceptional|outstanding|innovative|powerful|breathtaking|stunning|finest',
  'world class',
  'game changing|changer',
  'top notch',
  'most advanced',
  'second to none',
  'like no other',
);

const HYPED_THING = phrases(
  'revolutionary|groundbreaking|unparalleled|unmatched|ultimate|game-changing|amazing|incredible|innovative|powerful|world-class|exceptional new? engine|module|platform|tool|solution|service|product|offer|software|feature|app|technology|package|team',
  'game changing new? engine|module|platform|tool|solution|service|product|software|feature',
);

/** "The Ultimate plan": a name, written like one in the middle of a sentence. */
function isName({ draft }: Reading, match: Match): boolean {
  const words = draft.text.slice(match.start, match.end);
  return draft.sentences[match.sentence]?.start !== match.start && /^[A-Z][a-z]+$/.test(words);
}

/** A wish for their week, thanks for their answer or for what would help: warmth, not praise of one's own thing. */
function warm({ draft }: Reading, match: Match): boolean {
  const one = draft.sentences[match.sentence];
  return (
    one !== undefined &&
    (one.words.some(({ lemma }) => lemma === 'hope' || lemma === 'thank' || lemma === 'thanks') ||
      /^\W*have an?\b/i.test(one.text) ||
      /\bwould be\s$/i.test(draft.text.slice(one.start, match.start)))
  );
}

/** "Outstanding invoices": still owed or still missing. */
const OWED =
  /^outstanding(?:\s[\w-]+)?\s(?:statement|invoice|balance|payment|amount|sum|debt|fee|document|paper|form|item|order|issue|question|point|claim|matter)s?\b/i;

function isOwed({ draft }: Reading, match: Match): boolean {
  return OWED.test(draft.text.slice(match.start, match.end + 60));
}

/** "You would be an amazing", "your amazing", "your yard is amazing": what stands before praise of the reader. */
const OF_THEM =
  /\byou(?:['’](?:re|d be)| are| were| would be| will be)(?: such)?(?: an?| the)?\s$|\byour(?: own| truly| really)?\s$|\byour(?: [\w'’-]+){1,3} (?:is|are|was|were|looks?)(?: so| truly| really| just)?\s$/i;

function praisesThem({ draft }: Reading, match: Match): boolean {
  const start = Math.max(draft.sentences[match.sentence]?.start ?? 0, match.start - 80);
  return OF_THEM.test(draft.text.slice(start, match.start));
}

/** "Fantastic, thanks for the plan!": a cry of joy at what the reader wrote. */
function exclaims({ draft }: Reading, match: Match): boolean {
  const one = draft.sentences[match.sentence];
  return one?.start === match.start && /^\s?[,!.–—]/.test(draft.text.slice(match.end, match.end + 2));
}

/** Not the writer's praise of what is theirs. */
const innocent = (reading: Reading, match: Match): boolean =>
  warm(reading, match) ||
  isName(reading, match) ||
  isOwed(reading, match) ||
  praisesThem(reading, match) ||
  exclaims(reading, match);

/** Neutral, and names no side. */
const isNobodys = (one: Clause | undefined): boolean => one?.orientation === 'neutral' && !ours(one);

export default defineRule({
  id: 'hype-adjective',
  skill: 'clarity',
  severity: 4,
  title: 'Replace it with one number, or cut it',
  does: 'Praises what it offers',
  why: 'Praise for one’s own thing is work for the reader, who has to discount it.',
  next: 'Delete the word, or write what was measured and where.',
  model: 'It read 94 of 100 handwritten notes at Borealis in May.',
  evidence: ['A24'],
  before: ['buzzword'],
  flags: ['Our «revolutionary» engine.', 'A «game-changing new module».', 'We built an amazing platform.'],
  allows: ['Your revolutionary-era museum.', 'A new module ships in June.', 'The crab at your place was amazing.'],
  reworded: {
    flags: ['Our world-class team offers unparalleled service.', 'Pellucid is the ultimate tool for clinics.'],
    allows: [
      'Your ultimate deadline is 4 June.',
      'The Leeds team did an incredible job in the flood.',
      'Have an amazing week!',
      'We came across your amazing orchard and would like to list it.',
      'We follow your shop, and your cider press is just amazing.',
      'Awesome, we love that the Leeds rota is done!',
      'I know how busy June is, so even one line would be amazing.',
      'We sell a Basic and an Ultimate plan.',
      'We are still waiting for the outstanding customs forms.',
      'I host the Leeds depot evening and you would be a fantastic speaker.',
    ],
  },
  find: custom([HYPE, HYPED_THING], (reading) => [
    ...reading.matches(HYPE).filter((match) => clausesWith(reading, [match]).some(ours) && !innocent(reading, match)),
    ...reading.matches(HYPED_THING).filter((match) => isNobodys(clauseAt(reading, match))),
  ]),
});
