import { parse } from '../../src/engine/draft.ts';
import { surroundingsIn } from '../../src/engine/finding-confidence.ts';
import { netOf, soundHitsOf } from '../../src/engine/judge.ts';
import { read } from '../../src/engine/reading.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { type Judged, messages } from '../corpus/messages.ts';

/** A place a rule spoke of. */
export interface RuleHit {
  readonly rule: string;
  /** Message and offset: how verdicts name it. */
  readonly at: string;
  readonly severity: number;
  readonly text: string;
  /** What most readers called the sentence it begins in: C, S, H or N; null in the subject line or where they differ. */
  readonly label: string | null;
  /** What the readers found of the whole message. */
  readonly message: MessageJudgement;
}

interface MessageJudgement {
  /** Mean customer focus, 0-100. */
  readonly focus: number;
  /** Characters in sentences that most readers called the sender's, and the customer's. */
  readonly self: number;
  readonly customer: number;
}

function labelOf({ judges }: Judged, unit: number): string | null {
  const labels = judges.map((judge) => judge.labels[unit]).filter((label) => label !== undefined);
  return labels.find((label) => labels.filter((other) => other === label).length * 2 > labels.length) ?? null;
}

function judgementOf(message: Judged): MessageJudgement {
  const { units, judges } = message;
  const length = (wanted: string) =>
    units.reduce((sum, unit, i) => sum + (labelOf(message, i) === wanted ? unit.end - unit.start : 0), 0);
  const focus = judges.reduce((sum, judge) => sum + judge.focus, 0) / judges.length;
  return { focus, self: length('S'), customer: length('C') };
}

/** Every hit of every rule, quiet ones too, over the corpus. Each rule stands alone: overlaps are not settled. */
export function corpusHits(): RuleHit[] {
  const net = netOf(RULES);
  return messages().flatMap((message) => {
    const draft = parse(message);
    const reading = read(draft, net);
    const around = surroundingsIn(draft);
    const found = judgementOf(message);
    return RULES.flatMap((rule) =>
      soundHitsOf(rule, reading, around).map(({ start, end, target, severity }): RuleHit => {
        const inSubject = target === 'subject';
        const text = (inSubject ? (message.subject ?? '') : message.body).slice(start, end);
        return {
          rule: rule.id,
          at: `${message.id}${inSubject ? '/' : '@'}${start}`,
          severity: severity ?? ('severity' in rule ? rule.severity : 0),
          text: text.replace(/\s+/g, ' '),
          label: inSubject
            ? null
            : labelOf(
                message,
                message.units.findIndex((one) => start >= one.start && start < one.end),
              ),
          message: found,
        };
      }),
    );
  });
}
