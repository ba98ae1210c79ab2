import type { Finder } from './kinds.ts';
import type { Channel, DraftInput, Kind, Severity, Skill } from './types.ts';

/** An example that needs more than a body. Marks «…» in the body show the exact spans to be flagged. */
export interface Example extends Partial<Omit<DraftInput, 'thread'>> {
  readonly body: string;
  /** Earlier messages, oldest first; a string is what the other side wrote last. */
  readonly thread?: DraftInput['thread'] | string;
  /** The rep's own earlier sends, newest first: body, time and recipient. By default each went to somebody new. */
  readonly past?: readonly PastExample[];
}

interface PastExample {
  readonly body: string;
  readonly times?: number;
  readonly to?: string;
  readonly company?: string;
  readonly daysAgo?: number;
}

export type Examples = readonly (string | Example)[];

/** The messages a rule applies to. An absent field does not limit it. */
interface When {
  /** Default: every kind but `other`, so that ordinary work mail is left alone. */
  readonly kinds?: readonly Kind[];
  readonly channels?: readonly Channel[];
  /** Only a first message to this person. */
  readonly first?: true;
  /** Only in mail that sells, so that ordinary work mail sent as a first message is left alone. */
  readonly selling?: true;
  /** Only when the other side's message is known. */
  readonly theirs?: true;
}

interface Card {
  /** Thing, then what is wrong with it; equals the file name. */
  readonly id: string;
  readonly skill: Skill;
  /** One line in the coach. For a fault it says what to do. */
  readonly title: string;
  /** Why it matters to the reader of the message. */
  readonly why: string;
  /** Rows of docs/evidence.md. */
  readonly evidence: readonly string[];
  readonly when?: When;
  readonly find: Finder;
  readonly flags: Examples;
  readonly allows: Examples;
  /** Examples written before the pattern, and not looked at while writing it. */
  readonly reworded: { readonly flags: Examples; readonly allows: Examples };
  /** Why the rule is off unless the rep asks for it: its measured precision. */
  readonly quiet?: string;
}

/** A rule that finds something to change. */
export interface FaultRule extends Card {
  readonly severity: Severity;
  /** What the message does, in one line: the fault's name where past sends are looked back on. */
  readonly does: string;
  /** What to try, as a change to the text. */
  readonly next: string;
  /** One line that does it right, to an invented reader; absent if no single line could. */
  readonly model?: string;
  /** The wording to use instead where something about the reader stands above. */
  readonly afterTheirs?: {
    readonly title: string;
    readonly why: string;
    readonly next: string;
    readonly model?: string;
  };
  /** Set if it is about the whole message, so that it never competes with a rule for the same words. */
  readonly whole?: true;
  /** Ids of broader rules that stay silent where this one found something. */
  readonly before?: readonly string[];
}

/** A rule that finds something to keep. */
export interface CreditRule extends Card {
  readonly credit: number;
}

export type Rule = FaultRule | CreditRule;

/** Keeps a card's type narrow and its shape checked. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}

export function isCredit(rule: Rule): rule is CreditRule {
  return 'credit' in rule;
}
