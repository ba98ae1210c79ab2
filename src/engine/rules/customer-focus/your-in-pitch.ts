import { clause } from '../../kinds.ts';
import type { Clause, Word } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { looks, SURE } from '../../traits/clauses.ts';

const NOT_DONE_TO = new Set(['want', 'meet', 'courtesy', 'praise']);

/** Done by their firm or their thing; what "I" tells of is a report as often as an offer. */
function offers({ subject, verb, words }: Clause): boolean {
  const doer = subject.some(
    (word) => word.norm === 'we' || word.norm === 'our' || (word.side === 'sender' && word.pos === 'name'),
  );
  return (doer && verb?.past !== true) || (words[0]?.norm === 'let' && words[2]?.norm !== 'know');
}

/** "Change your mind", "at your convenience": nothing of theirs is meant. */
const IDIOMS = new Set([
  'mind',
  'convenience',
  'perusal',
  'notice',
  'attention',
  'feedback',
  'reply',
  'response',
  'behalf',
  'valuable',
  'answer',
  'payment',
  'decision',
]);

/** "Your" behind the verb of what the sender's side does: there it is only where the offer lands. */
function landsOnTheirs({ verb, words }: Clause): boolean {
  return (
    verb !== null &&
    words.some((word, i) => {
      const [thing, next] = words.slice(i + 1).filter(({ pos }, at) => at > 0 || pos !== 'adjective');
      const idiom = thing !== undefined && IDIOMS.has(thing.lemma);
      const acts = next !== undefined && (next.pos === 'modal' || (next.pos === 'verb' && next.past));
      const onCondition = words[i - 1]?.norm === 'if';
      return word.norm === 'your' && word.start > verb.start && !idiom && !acts && !onCondition;
    })
  );
}

/** What waits for theirs or admires it offers nothing. */
const NOT_OFFERING = new Set(['need', 'receive', 'follow', 'await', 'require']);

/** What waits for theirs, asks for it or thanks for it: the reader gives, and nothing is offered. */
const ASKS = phrases(
  'i|we ~ wait|waiting|await ~ your',
  'received|receiving ~ your',
  'value|appreciate|welcome your',
  'glad|grateful|thankful of|for your',
  'learn|hear|know|understand ~ about|of your',
  'i|we ~ ask for',
  'request|ask your ~ to',
  'i|we ~ understand your',
  'i|we ~ pay your',
  'be considered for|by',
  'thank you',
  'for your time',
);

/** Reports what is so at the reader's, or likens others to them. */
const REPORTS = phrases(
  'tell|told us|me',
  'write|writes|wrote|say|says|said|report|reports that',
  'you mention|mentioned|said|wrote|told',
  'similar _? to your',
  'in your case',
  'estimate|reckon|calculate|gather that? your',
  'customer|client|user|member|reader use|buy|stock|run your',
  'at your ~ volume|volumes|size|numbers|kind|sort',
);

/** Done together with their people, or beside what they have: they have a part in it. */
const TOGETHER = phrases(
  'with|alongside|beside your ~ crew|team|staff|people|colleagues',
  'in parallel with your',
  'alongside your',
  'while your',
  'with you',
);

/** What the writer learned or met of theirs. */
const CAME_ACROSS = phrases(
  'learn|learned|learnt|read|hear|heard|gather|understand ~ that your',
  'come|came|stumble|stumbled|chance|happen across|upon|on your',
);

/** What the two hand to each other or keep for each other: the reader's own papers, a place on their list, oneself. */
const EXCHANGES = phrases(
  'you can|could|will|would send|give|hand us|me your',
  'send|give|hand|post|mail you your',
  'included|listed|registered|entered|added on|in|to your',
  'remain|stay ~ at your disposal',
);

/** The sender's people come by, are done with a stretch of work or serve others there: so it is already. */
const ALREADY_THERE = phrases(
  'be|pass|come|call|stop|drive|park ~ your ~ every|each',
  'pass|come|call|stop|drive|park ~ your ~ at ~ every|each',
  'we have ~ finished|completed|spent|done ~ on|at|in your',
  'of them|these|those in|on|at|near your',
  'including ~ in|on|at|near your',
  'your other|remaining',
);

/** For a stretch of time spoken of before, or as a trial: proposed for one case. */
const ONE_CASE = phrases(
  'for|in|during|over those|that _? day|night|week|month|season|period',
  'as a pilot|trial|test',
);

/** Their account with the sender: the reader is a customer already. */
const ACCOUNT = phrases('your next|last|latest order|invoice|bill|delivery|renewal');

const EXCLUDED = [ASKS, REPORTS, TOGETHER, ACCOUNT, CAME_ACROSS, EXCHANGES, ALREADY_THERE, ONE_CASE];

/** The message asks for a gift or for sponsorship: "your" tells what the giver gets. */
const ASKS_GIFT = /\b(?:sponsorship|donations?|fund-?raiser)\b/i;

/** "We can come to your yard on 3 May": a visit on a day. */
function comesOn({ verb, anchors }: Clause): boolean {
  return (verb?.lemma === 'come' || verb?.lemma === 'visit') && anchors.some(({ kind }) => kind === 'date');
}

const PIECE = new Set(['page', 'sample', 'file', 'batch']);

/** "Ten of your pallets", "one page of your files": a trial on something of theirs that is counted out; "40% of your bill" is a claim. */
function triesSome({ words }: Clause): boolean {
  const counts = (word: Word | undefined) => word?.pos === 'number' && !word.text.includes('%');
  return words.some(({ norm }, i) => {
    const [number, piece, of] = words.slice(Math.max(i - 3, 0), i).slice(-3);
    return norm === 'your' && of?.norm === 'of' && (counts(piece) || (counts(number) && PIECE.has(piece?.lemma ?? '')));
  });
}

/** Fewer words ("if you don't") name no case. */
const NAMED_CASE = 5;

const BUYS = /^(?:sign|join|order|book|buy|switch|register|want|need|like)$/;

/** "If you end up in a spreadsheet, Vendora can …": the offer is for a case that is named; "if you sign up" is the sale. */
function namesTheirCase({ conditional, words, subject }: Clause): boolean {
  const condition = words.filter(({ start }) => start < (subject[0]?.start ?? 0));
  return (
    conditional &&
    condition.length >= NAMED_CASE &&
    condition.some(({ side }) => side === 'reader') &&
    !condition.some(({ lemma }) => BUYS.test(lemma))
  );
}

export default defineRule({
  id: 'your-in-pitch',
  skill: 'customer-focus',
  severity: 4,
  title: 'Say what you saw about them',
  does: 'Says ‘your’ only inside the pitch',
  why: 'Here “your” is only where the offer lands; nothing in the sentence is about them yet.',
  next: 'Say the thing about their team that made you write, and let the offer follow from it.',
  model: 'Your team closed March nine days late, per the filing. Was it the bank lines?',
  evidence: ['A7', 'A1'],
  flags: [
    'We help your team close books faster.',
    'Let me show how we lift your margins.',
    'Our scanner will cut your costs.',
  ],
  allows: [
    'Your team closed March nine days late, per the filing.',
    'Has your margin on returns moved since the recall?',
    'I read that your team closed March late.',
  ],
  reworded: {
    flags: [
      'We can transform the way your company handles payroll.',
      'Pellucid enables your planners to work faster.',
      'Harbourline can improve your cash flow.',
    ],
    allows: [
      'Did your planners keep the Friday cut-off?',
      'Your cash flow note says returns cost four percent more.',
      'We read your notice about Leeds.',
      'We can go over the two points your team sent.',
      'Our desk is open should you change your mind.',
      'Let me know your free days in June.',
      'We look forward to receiving your signed form.',
      'We would value your opinion of the draft.',
      "We'll send a gift card for your time.",
      'Our drivers tell us they wait an hour at your Leeds dock.',
      'We could scan three of your crates on Friday.',
      'If you end up counting crates by hand, Pellucid can take over your Friday count.',
      'Harbourline runs payroll for a bakery that is similar to your Leeds branch.',
      'We would be glad of your frank opinion.',
      'We kindly ask your board to fund a new roof.',
      'We can ship a trailer a week if your yard has room.',
      'Nine of our clients stock your crates too.',
      'We reckon that your Leeds yard has room for forty pallets.',
      'Our fitter would work on the second floor with your crew.',
      'Our clerks can sort the crates while your drivers unload.',
      'We will take £40 off your next invoice.',
      'Our strap costs about 4p a crate at your sort of numbers.',
      'We came across your crate survey in the Gazette.',
      'We gather from the radio that your yard packs tea.',
      'We would be happy if you could send us your signed lease.',
      'We would like to be registered on your list of carriers.',
      'We remain gladly at your disposal.',
      'We keep the pallets apart until your decision.',
      'Our carters stop at your yard gate every Monday.',
      'We rent carts to nine bakeries, including the one on your corner.',
      'We would be delighted to bring the scanner to your other two yards.',
      'We could store your crates in Hull for those three nights.',
      'We would like to place one cart in your yard as a trial.',
      'We can visit your yard on 3 May.',
      'We have two sponsorship places left for the fair, each with your name on the gate.',
    ],
  },
  find: clause(
    (one, { has, draft }) =>
      one.orientation === 'self' &&
      one.confidence >= SURE &&
      offers(one) &&
      !one.question &&
      !NOT_DONE_TO.has(one.act) &&
      !NOT_OFFERING.has(one.verb?.lemma ?? '') &&
      !looks(one) &&
      landsOnTheirs(one) &&
      !EXCLUDED.some((set) => has(set, one)) &&
      !comesOn(one) &&
      !ASKS_GIFT.test(draft.text) &&
      !triesSome(one) &&
      !namesTheirCase(one),
    ...EXCLUDED,
  ),
});
