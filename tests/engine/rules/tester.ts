import { parse } from '../../../src/engine/draft.ts';
import { hitsOf, netOf } from '../../../src/engine/judge.ts';
import type { Hit } from '../../../src/engine/kinds.ts';
import { read } from '../../../src/engine/reading.ts';
import type { Example, Rule } from '../../../src/engine/rule.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { sketchesOf } from '../../../src/engine/sketch.ts';
import type { DraftInput, Kind, PastSend, ReviewOptions, Span } from '../../../src/engine/types.ts';

const NET = netOf(RULES);
const NOW = Date.UTC(2026, 0, 20);
const DAY = 24 * 60 * 60 * 1000;

/** The parties of every example that names no others. */
const PARTIES = {
  sender: { name: 'Theo', company: 'Harbourline', products: ['Pellucid'] },
  recipient: { name: 'Dana', company: 'Northwind', title: 'Operations Director' },
} as const;

function kindOf(rule: Rule, example: Example): Kind {
  if (example.kind) return example.kind;
  const kinds = rule.when?.kinds;
  if (typeof example.thread === 'string' && (!kinds || kinds.includes('reply'))) return 'reply';
  return !kinds || kinds.includes('cold') ? 'cold' : (kinds[0] ?? 'cold');
}

/** Takes the marks «…» out of a text and gives the spans they stood around. */
function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length;
    else if (part === '»') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

function input(rule: Rule, { past: _past, ...example }: Example): DraftInput {
  const { thread } = example;
  return {
    ...PARTIES,
    channel: 'email',
    ...example,
    subject: example.subject === undefined ? 'Leeds' : example.subject === null ? null : unmark(example.subject).text,
    kind: kindOf(rule, example),
    body: unmark(example.body).text,
    thread: typeof thread === 'string' ? [{ from: 'them', text: thread }] : (thread ?? []),
  };
}

function options({ past = [] }: Example): ReviewOptions {
  const sends = past.flatMap(({ body, times = 1, to, company = 'elsewhere', daysAgo = 0 }, i): PastSend[] => {
    const draft = parse({ ...PARTIES, channel: 'email', kind: 'cold', subject: null, body });
    const send = { ...sketchesOf(draft), companyKey: company, at: NOW - daysAgo * DAY - 1000 };
    return Array.from({ length: times }, (_, n) => ({ ...send, recipientKey: to ?? `someone ${i} ${n}` }));
  });
  return { past: sends, to: { recipientKey: 'dana', companyKey: 'northwind', at: NOW } };
}

/** An example is a piece of a message that sells, too short to show it. */
function inOutreach(rule: Rule): Rule {
  const { selling: _selling, ...when } = rule.when ?? {};
  return { ...rule, when };
}

/** What a rule finds in one of its examples, and the spans that were marked in it, if any. */
export function trial(rule: Rule, source: string | Example): { hits: Hit[]; marked: Span[]; text: string } {
  const example = typeof source === 'string' ? { body: source } : source;
  const draft = parse(input(rule, example));
  const hits = hitsOf(inOutreach(rule), read(draft, NET, options(example)));
  const marked = [...unmark(example.body).spans, ...unmark(example.subject ?? '').spans];
  return { hits, marked, text: draft.text };
}
