import * as v from 'valibot';
import type { PastSend } from '../engine/types.ts';
import { defineItem } from './item.ts';
import type { Op } from './op.ts';
import { base64url, fromBase64url } from './pack.ts';
import { count, Id } from './send-schema.ts';
import type { Sketches } from './types.ts';

/** How many sends are remembered for telling copies: two weeks of a busy rep; V16's window, see docs/progress.md. */
const MOST = 200;

const Packed = v.pipe(v.string(), v.regex(/^[\w-]*$/));

/** Id, when, recipient and company key (the id where unknown), then the three sketches as base64url. */
const Row = v.tuple([Id, count(Number.MAX_SAFE_INTEGER), v.string(), v.string(), Packed, Packed, Packed]);
type Row = v.InferOutput<typeof Row>;

/** The sketches of the last sends, oldest first, as stored under `past`. */
export const pastItem = defineItem<readonly Row[]>({
  version: 1,
  fallback: () => [],
  schema: v.array(Row),
  migrations: [],
});

/** The rows after the operations: what was undone or deleted is no copy of anything. */
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

/** What the engine is told of a row; undefined when a sketch is damaged. */
export function toPastSend([, at, recipientKey, companyKey, ...packed]: Row): PastSend | undefined {
  try {
    const [sketch = [], opener = [], questions = []] = packed.map((text) => [...fromBase64url(text)]);
    return { at, recipientKey, companyKey, sketch, opener, ...(questions.length > 0 ? { questions } : {}) };
  } catch {
    return undefined;
  }
}
