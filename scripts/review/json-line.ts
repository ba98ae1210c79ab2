import * as v from 'valibot';
import { review } from '../../src/engine/review.ts';
import { CHANNELS, type DraftInput, KINDS, type Review } from '../../src/engine/types.ts';

const text = v.nullish(v.string());
/** A line of `npm run review -- --jsonl`. Unknown keys are ignored. */
export const DraftLineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  channel: v.picklist(CHANNELS),
  kind: v.picklist(KINDS),
  subject: text,
  body: v.string(),
  sender: v.nullish(v.object({ name: text, company: text, products: v.nullish(v.array(v.string())) })),
  recipient: v.nullish(v.object({ name: text, company: text, title: text })),
  thread: v.nullish(v.array(v.object({ from: v.picklist(['me', 'them']), text: v.string() }))),
});
type DraftLine = v.InferOutput<typeof DraftLineSchema>;

/** The review of one line, or `{id, error}` where it cannot be read. */
export function lineOf(line: string): { json: string; ok: boolean } {
  let id: unknown = null;
  try {
    // Some programs put a byte order mark before the first line.
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const read = v.parse(DraftLineSchema, value);
    return { json: JSON.stringify(outputOf(read, review(inputOf(read)))), ok: true };
  } catch (error) {
    return { json: JSON.stringify({ id, error: messageOf(error) }), ok: false };
  }
}

/** Shape of a draft as the engine takes it. */
export function inputOf({ channel, kind, subject, body, sender, recipient, thread }: DraftLine): DraftInput {
  return {
    channel,
    kind,
    subject: subject ?? null,
    body,
    sender: { name: sender?.name ?? null, company: sender?.company ?? null, products: sender?.products ?? [] },
    recipient: { name: recipient?.name ?? null, company: recipient?.company ?? null, title: recipient?.title ?? null },
    thread: thread ?? [],
  };
}

function outputOf(line: DraftLine, result: Review) {
  const { focus, band, clauses, skills, findings, credits, next } = result;
  return {
    id: line.id,
    focus,
    band,
    clauses: clauses.map(({ start, end, orientation, confidence, words }) => ({
      start,
      end,
      orientation,
      confidence,
      words: words.map((span) => line.body.slice(span.start, span.end)),
    })),
    skills,
    findings: findings.map(({ rule, skill, severity, start, end }) => ({ rule, skill, severity, start, end })),
    credits: credits.map(({ rule, skill, weight, start, end }) => ({ rule, skill, weight, start, end })),
    next: next && { rule: next.rule, start: next.start, end: next.end, move: next.move },
  };
}

function messageOf(error: unknown): string {
  if (v.isValiError(error)) {
    const issue = error.issues[0];
    return `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}
