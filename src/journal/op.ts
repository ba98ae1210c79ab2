import * as v from 'valibot';
import { KINDS } from '../engine/types.ts';
import { dayOfSend } from './day.ts';
import { defineItem } from './item.ts';
import { DayKey } from './month.ts';
import { count, LATEST, Send, Time } from './send-schema.ts';
import { type DaySummary, OUTCOMES, SEND_RECORD_STATES, type SendRecord, type Sketches } from './types.ts';

/** What may be changed in a record after it was written. */
export type Change = Partial<Pick<SendRecord, 'state' | 'outcome' | 'kind' | 'replied'>>;

/** One change to the journal. It is idempotent, which makes replay safe. */
export type Op = Intent | ImportOp;

/** A change from an import. It is not written under `intents`, since an import can be repeated. */
export type ImportOp =
  /** A record that may have been here before, and may already be in the sums of its day. */
  | { readonly type: 'restore'; readonly send: SendRecord }
  /** Sums of a day without detail. */
  | { readonly type: 'sum'; readonly day: string; readonly sum: DaySummary };

export type Intent =
  | { readonly type: 'put'; readonly send: SendRecord; readonly sketches?: Sketches }
  | { readonly type: 'change'; readonly id: string; readonly day: string; readonly at: number; readonly set: Change }
  | { readonly type: 'remove'; readonly id: string; readonly day: string };

const Sketch = v.pipe(v.array(count(255)), v.maxLength(128));
const SketchesSchema = v.object({ sketch: Sketch, opener: Sketch, questions: Sketch });

const IntentSchema: v.GenericSchema<unknown, Intent> = v.variant('type', [
  v.object({ type: v.literal('put'), send: Send, sketches: v.exactOptional(SketchesSchema) }),
  v.object({
    type: v.literal('change'),
    id: v.string(),
    day: DayKey,
    at: v.number(),
    set: v.strictObject({
      state: v.exactOptional(v.picklist(SEND_RECORD_STATES)),
      outcome: v.exactOptional(v.nullable(v.picklist(OUTCOMES))),
      kind: v.exactOptional(v.picklist(KINDS)),
      replied: v.exactOptional(Time),
    }),
  }),
  v.object({ type: v.literal('remove'), id: v.string(), day: DayKey }),
]);

/** Changes written down before they are carried out. Empty except in between. */
export const intentsItem = defineItem<readonly Intent[]>({
  version: 1,
  fallback: () => [],
  schema: v.array(IntentSchema),
  migrations: [],
});

/** The calendar day whose chunk an operation concerns. */
export function dayOfOp(op: Op): string {
  return 'send' in op ? dayOfSend(op.send) : op.day;
}

/** The sends of a day after the operations, oldest first. */
export function applyOps(sends: readonly SendRecord[], ops: readonly Op[]): readonly SendRecord[] {
  const byId = new Map(sends.map((send) => [send.id, send]));
  for (const op of ops) applyOp(byId, op);
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function applyOp(byId: Map<string, SendRecord>, op: Op): void {
  if (op.type === 'sum') return;
  const id = 'send' in op ? op.send.id : op.id;
  const held = byId.get(id);
  if ('send' in op) byId.set(id, held ? laterOf(held, op.send) : op.send);
  else if (op.type === 'remove') byId.delete(id);
  else if (held) byId.set(id, changed(held, op.set, op.at));
}

/**
 * Applies a change. Its time is later than the record's last one even if the clock was set back, up to the last valid
 * time.
 */
function changed(send: SendRecord, set: Change, at: number): SendRecord {
  if (Object.entries(set).every(([key, value]) => send[key as keyof Change] === value)) return send;
  return { ...send, ...set, changed: Math.min(LATEST, Math.max(at, lastChange(send) + 1)) };
}

const lastChange = (send: SendRecord): number => send.changed ?? send.at;

/** The later of two versions of one record, whichever order they are given in. */
function laterOf(a: SendRecord, b: SendRecord): SendRecord {
  const order = lastChange(a) - lastChange(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return order > 0 ? a : b;
}
