import type { Finder } from './kinds.ts';
import type { Channel, DraftInput, Kind, Severity, Skill } from './types.ts';

/** An example that needs more than a body. Marks «…» in the body show the exact spans to be flagged. */
export interface Example extends Partial<Omit<DraftInput, 'thread'>> {
  readonly body: string;
  /** Earlier messages, oldest first; a string is what the other side wrote last. */
  readonly thread?: DraftInput['thread'] | string;
  /** Bodies of the rep's own earlier sends, newest first, and when and to whom they went: each to somebody new, unless said. */
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

/** When a rule speaks at all. What is left out does not limit it. */
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
  /** One line in the coach: of a fault what to do about it. */
  readonly title: string;
  /** Why it matters to the one who reads the message. */
  readonly why: string;
  /** Rows of docs/evidence.md. */
  readonly evidence: readonly string[];
  readonly when?: When;
  readonly find: Finder;
  readonly flags: Examples;
  readonly allows: Examples;
  /** Written like the others before the pattern, and not looked at while writing it. */
  readonly reworded: { readonly flags: Examples; readonly allows: Examples };
  /** Why the rule is off unless the rep asks for it: its measured precision. */
  readonly quiet?: string;
}

/** A rule that finds something to change. */
export interface FaultRule extends Card {
  readonly severity: Severity;
  /** What a message that has it does, in one line: what the fault is called where sends are looked back on. */
  readonly does: string;
  /** What to try, as a move on the text. */
  readonly next: string;
  /** One line that does so, to an invented reader; left out where no single line could. */
  readonly model?: string;
  /** What is said instead where something of the reader's stands above. */
  readonly afterTheirs?: {
    readonly title: string;
    readonly why: string;
    readonly next: string;
    readonly model?: string;
  };
  /** Speaks of the whole message, so it never competes with a rule for the same words. */
  readonly whole?: true;
  /** Ids of broader rules that stay silent where this one has spoken. */
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
