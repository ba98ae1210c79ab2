import { strongest } from './evidence.ts';
import {
  confidenceOf,
  findingFeatures,
  LEAST_CONFIDENCE,
  type Surroundings,
  surroundingsIn,
} from './finding-confidence.ts';
import weights from './finding-weights.json' with { type: 'json' };
import type { Hit } from './kinds.ts';
import { oncePerList } from './lists.ts';
import { keepOf, nextOf } from './next.ts';
import { judgeOwn, OWN_RULES } from './own-phrases.ts';
import type { Clause, Draft, Sentence } from './parsed.ts';
import { Net } from './phrases.ts';
import { type Reading, read } from './reading.ts';
import { type CreditRule, type FaultRule, isCredit, type Rule } from './rule.ts';
import startFromTheirs from './rules/customer-focus/self-subject-offering.ts';
import { RULES } from './rules/index.ts';
import { byStrength, settle, standings } from './settle.ts';
import { WEIGHTS } from './skill-weights.ts';
import { skillScores } from './skills.ts';
import { isInside } from './spans.ts';
import { letsOff } from './traits/clauses.ts';
import { SELLS, sells } from './traits/selling.ts';
import { tied } from './traits/tied.ts';
import { sharesNumber, sharesTopic, theirText } from './traits/topics.ts';
import type { Band, Credit, Finding, Ignored, Kind, Review, ReviewOptions, RuleFault } from './types.ts';
import { bandOf } from './weights.ts';

/** The part of a review that comes from the rules. */
export type Judgement = Pick<Review, 'findings' | 'credits' | 'skills' | 'next' | 'keep' | 'faults'>;

const OUTREACH: readonly Kind[] = ['cold', 'follow_up', 'breakup', 'reply'];

/** The phrase net of a list of rules, made once and used by every review. */
export function netOf(rules: readonly Rule[]): Net {
  return new Net([SELLS, ...rules.flatMap((rule) => rule.find.sets)]);
}

const NET = netOf(RULES);
const STANDINGS = standings([...RULES, ...OWN_RULES.map(({ rule: id }) => ({ id }))]);

/** Whether a rule applies to a message of this kind, on this channel, with this much of the conversation known. */
function applies({ when = {} }: Rule, reading: Reading): boolean {
  const { draft } = reading;
  const { kind, channel } = draft.input;
  if (!(when.kinds ?? OUTREACH).includes(kind)) return false;
  if (when.channels && !when.channels.includes(channel)) return false;
  if (when.first && !draft.firstTouch) return false;
  if (when.selling && !sells(reading)) return false;
  return !when.theirs || draft.theirs.length > 0;
}

/** What one rule finds, in the order of the text; nothing inside quotation marks. Throws what the rule throws. */
export function hitsOf(rule: Rule, reading: Reading): Hit[] {
  if (!applies(rule, reading)) return [];
  return rule.find
    .find(reading)
    .filter((hit) => hit.target === 'subject' || !isInside(hit, reading.draft.quoted))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What one rule finds with enough confidence to be shown. Throws what the rule throws. */
export function soundHitsOf(rule: Rule, reading: Reading, around: (hit: Hit) => Surroundings): Hit[] {
  return hitsOf(rule, reading).filter(
    (hit) => confidenceOf(rule.id, findingFeatures(rule.id, around(hit)), weights) >= LEAST_CONFIDENCE,
  );
}

/** End of the first clause about the reader; the end of the text if there is none. */
function theirsEnd({ clauses, text }: Draft): number {
  return clauses.find((one) => one.orientation === 'customer')?.end ?? text.length + 1;
}

/**
 * A finding with its wording: from offset `theirs` on, below something about the reader, some rules word it
 * differently.
 */
function finding(rule: FaultRule, hit: Hit, theirs: number): Finding {
  const { title, why, next, model } = (hit.start >= theirs && rule.afterTheirs) || rule;
  return {
    rule: rule.id,
    skill: rule.skill,
    severity: hit.severity ?? rule.severity,
    target: hit.target ?? 'body',
    start: hit.start,
    end: hit.end,
    title,
    why,
    move: next,
    evidence: strongest(rule.evidence),
    ...(model && { model }),
    ...(hit.fix && { fix: hit.fix }),
  };
}

function credit(rule: CreditRule, hit: Hit): Credit {
  return {
    rule: rule.id,
    skill: rule.skill,
    weight: rule.credit,
    target: hit.target ?? 'body',
    start: hit.start,
    end: hit.end,
    title: rule.title,
  };
}

function isIgnored({ rule, target, start, end }: Finding, { input }: Draft, ignored: readonly Ignored[]): boolean {
  const words = (target === 'subject' ? (input.subject ?? '') : input.body).slice(start, end);
  return ignored.some((one) => one.rule === rule && one.words === words);
}

/** In messages of these bands a sentence that takes up the other side's words is an answer. */
const THEIR_BANDS: ReadonlySet<Band> = new Set(['mostly-customer', 'customer-led']);

const DAY = /\b(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|(?:this|next) week)\b/i;

/** "Tuesday at the same time?": the other side mentioned a day, and this one answers with a day. */
const findsDay = (one: Sentence, draft: Draft): boolean =>
  one.question && DAY.test(one.text) && DAY.test(theirText(draft));

const takesUp = ({ words }: Sentence, { theirs }: Draft): boolean =>
  sharesTopic(words, theirs) || sharesNumber(words, theirs);

const isLikelySenders = (one: Clause): boolean => one.orientation === 'self' && one.confidence > 0.5;

/**
 * Sentences about the sender that may be the next step although no rule found anything in them. They cost points even
 * if their label is too doubtful for a rule. Left out are sentences that let the reader off, answer the reader, or are
 * tied to something about the reader.
 *
 * Empty for a message in which no sentence is more likely about the sender than not, one above the aim without
 * findings, a last message that lets the reader off, and ordinary work mail.
 */
function costly(reading: Reading, focus: number | null, found: number, off: ReadonlySet<string>): Finding[] {
  const { draft } = reading;
  if (focus === null || off.has(startFromTheirs.id) || !applies(startFromTheirs, reading)) return [];
  if (focus >= WEIGHTS.next.aim && found === 0) return [];
  if (draft.input.kind === 'breakup' && draft.clauses.some(letsOff)) return [];
  const theirs = theirsEnd(draft);
  const answers = (one: Sentence) => (THEIR_BANDS.has(bandOf(focus)) && takesUp(one, draft)) || findsDay(one, draft);
  const senders = draft.sentences.filter(
    (one) => one.orientation === 'self' && !answers(one) && !tied(one, reading) && !one.clauses.every(letsOff),
  );
  if (!senders.some((one) => one.clauses.some(isLikelySenders))) return [];
  return senders.map(({ start, end }) => finding(startFromTheirs, { start, end }, theirs));
}

/**
 * Runs every rule over a parsed draft. A rule that throws is counted in `faults` and never stops the others. Rules that
 * are off by default, or that the rep switched off, do not run.
 * @param focus Customer focus 0-100 of the same draft, for the skill of that name; null where there is no number.
 */
export function judge(draft: Draft, options: ReviewOptions, focus: number | null): Judgement {
  const reading = read(draft, NET, options);
  const around = surroundingsIn(draft);
  const once = oncePerList(draft);
  const theirs = theirsEnd(draft);
  const off = new Set(options.off);
  const { ignored = [] } = options;
  const on = new Set(options.on);
  const own = judgeOwn(draft, options.own, off);
  const found = own.findings.filter((one) => !isIgnored(one, draft, ignored));
  const credits = [...own.credits];
  const faults: RuleFault[] = [];
  for (const rule of RULES) {
    if ((rule.quiet && !on.has(rule.id)) || off.has(rule.id)) continue;
    try {
      const hits = soundHitsOf(rule, reading, around);
      if (isCredit(rule)) credits.push(...hits.map((hit) => credit(rule, hit)));
      else
        found.push(
          ...once(hits)
            .map((hit) => finding(rule, hit, theirs))
            .filter((one) => !isIgnored(one, draft, ignored)),
        );
    } catch (error) {
      faults.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const findings = byStrength(settle(found, STANDINGS), STANDINGS);
  credits.sort((a, b) => b.weight - a.weight || a.start - b.start);
  return {
    findings,
    credits,
    skills: skillScores(draft, findings, credits, focus, reading.past.length > 0),
    next: nextOf(
      draft,
      findings,
      options.focusSkill,
      costly(reading, focus, findings.length, off).filter((one) => !isIgnored(one, draft, ignored)),
    ),
    keep: keepOf(credits, findings),
    faults,
  };
}
