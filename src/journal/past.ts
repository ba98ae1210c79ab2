import * as v from 'valibot';
import type { PastSend } from '../engine/types.ts';
import { defineItem } from './item.ts';
import type { Op } from './op.ts';
import { base64url, fromBase64url } from './pack.ts';
import { count, Id } from './send-schema.ts';
import type { Sketches } from './types.ts';

/** How many sends are remembered to detect copies: two weeks of a busy rep, the window of V16 (docs/progress.md). */
const MOST = 200;

const Packed = v.pipe(v.string(), v.regex(/^[\w-]*$/));

/** Id, time, recipient and company key (the id if unknown), then the three sketches as base64url. */
const Row = v.tuple([Id, count(Number.MAX_SAFE_INTEGER), v.string(), v.string(), Packed, Packed, Packed]);
type Row = v.InferOutput<typeof Row>;

/** The sketches of the last sends, oldest first, as stored under `past`. */
export const pastItem = defineItem<readonly Row[]>({
  version: 1,
  fallback: () => [],
  schema: v.array(Row),
  migrations: [],
});

/** The rows after the operations, without undone or deleted sends. */
export function applyToPast(rows: readonly Row[], ops: readonly Op[]): readonly Row[] {
  const after = ops.reduce(applyOne, rows);
  return after.length > MOST ? after.slice(-MOST) : after;
}

function applyOne(rows: readonly Row[], op: Op): readonly Row[] {
  if (op.type === 'sum' || op.type === 'restore') return rows;
  const id = op.type === 'put' ? op.send.id : op.id;
  if (!rows.some((row) => row[0] === id) && !(op.type === 'put' && op.sketches)) return rows;
  const rest = rows.filter((row) => row[0] !== id);
  if (op.type === 'put') return op.sketches ? [...rest, toRow(op.send, op.sketches)].sort((a, b) => a[1] - b[1]) : rows;
  return op.type === 'remove' || op.set.state === 'undone' ? rest : rows;
}

type Who = Pick<Extract<Op, { type: 'put' }>['send'], 'id' | 'at' | 'recipientKey' | 'companyKey'>;

function toRow({ id, at, recipientKey, companyKey }: Who, { sketch, opener, questions }: Sketches): Row {
  const packed = [base64url(sketch), base64url(opener), base64url(questions)] as const;
  return [id, at, recipientKey ?? id, companyKey ?? id, ...packed];
}

/** A row as the engine takes it; undefined if a sketch is damaged. */
export function toPastSend([, at, recipientKey, companyKey, ...packed]: Row): PastSend | undefined {
  try {
    const [sketch = [], opener = [], questions = []] = packed.map((text) => [...fromBase64url(text)]);
    return { at, recipientKey, companyKey, sketch, opener, ...(questions.length > 0 ? { questions } : {}) };
  } catch {
    return undefined;
  }
}
