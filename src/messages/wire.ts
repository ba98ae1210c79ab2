import * as v from 'valibot';
import { BAND_ORDER, CHANNELS, KINDS, ORIENTATIONS, SKILLS } from '../engine/types.ts';
import { ASIDES, OUTCOMES } from '../journal/types.ts';
import { SEND_STATES, SITES, SURFACES, UNREADABLE } from '../sites/site.ts';
import type { DraftMessage } from './draft.ts';
import type { WatchMessage } from './frame.ts';
import type { PageMessage } from './page.ts';
import type { ViewMessage } from './view.ts';

/**
 * Shapes of everything the background listens to. A message of another shape is no message: the functions return
 * undefined and the caller ignores it. Only the background imports this, so that the coach stays small.
 */

/** Longest body judged, in UTF-16 units; some 150,000 words. */
const LONGEST_BODY = 1_000_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const line = v.pipe(v.string(), v.maxLength(10_000));
const lines = v.pipe(v.array(line), v.maxLength(200));
const maybeLine = v.optional(v.nullable(line));
const text = v.pipe(v.string(), v.maxLength(LONGEST_BODY));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_BODY));
const span = v.strictObject({ start: offset, end: offset });

const input = v.strictObject({
  channel: v.picklist(CHANNELS),
  kind: v.picklist(KINDS),
  subject: v.nullable(line),
  body: text,
  sender: v.optional(v.strictObject({ name: maybeLine, company: maybeLine, products: v.optional(v.array(line)) })),
  recipient: v.optional(v.strictObject({ name: maybeLine, company: maybeLine, title: maybeLine })),
  thread: v.optional(v.array(v.strictObject({ from: v.picklist(['me', 'them']), text }))),
});

const band = v.picklist(BAND_ORDER);
const orientation = v.picklist(ORIENTATIONS);

/** Whether it can be a place on a screen is for the journal to say. */
const place = v.strictObject({
  at: v.nullable(v.strictObject({ x: v.number(), y: v.number() })),
  dot: v.boolean(),
});

const early = v.strictObject({
  focus: v.nullable(percent),
  skills: v.record(v.picklist(SKILLS), v.optional(percent)),
  rules: v.array(id),
  credits: v.array(id),
});

const snapshot = v.strictObject({
  site: v.picklist(SITES),
  surface: v.picklist(SURFACES),
  input,
  correspondence: v.strictObject({ recipients: v.array(line), thread: v.nullable(id) }),
  limit: v.exactOptional(offset),
  early: v.nullable(early),
  dismissed: v.array(id),
  ignored: v.array(v.strictObject({ rule: id, words: text })),
  corrections: v.array(v.strictObject({ words: text, orientation })),
  guess: v.nullable(v.union([v.literal('open'), v.strictObject({ band, weakest: v.nullable(v.boolean()) })])),
});

const reply = v.strictObject({
  threads: v.array(id),
  from: v.nullable(line),
  inside: v.exactOptional(v.boolean()),
  draft: v.exactOptional(id),
  at: v.nullable(v.number()),
});

const draftMessage = v.variant('type', [
  v.strictObject({
    type: v.literal('draft'),
    draft: id,
    seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
    snapshot,
    muted: v.boolean(),
    front: v.boolean(),
    refused: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('unreadable'),
    draft: id,
    site: v.picklist(SITES),
    reason: v.picklist(UNREADABLE),
    front: v.boolean(),
  }),
  v.strictObject({ type: v.literal('gone'), draft: id }),
  v.strictObject({ type: v.literal('wrong'), draft: id, rule: id, takenBack: v.boolean() }),
  v.strictObject({ type: v.literal('switch'), draft: id, rule: id, on: v.boolean() }),
  v.strictObject({ type: v.literal('pill'), draft: id, site: v.picklist(SITES), place }),
  v.strictObject({
    type: v.literal('replies'),
    id,
    // Said again until it is noted: one that does not fit must not keep back the others.
    replies: v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.filter((one) => v.is(reply, one))),
    ),
  }),
  v.strictObject({
    type: v.literal('send'),
    draft: id,
    send: id,
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    state: v.picklist(SEND_STATES),
    snapshot,
  }),
]);

const viewMessage = v.variant('type', [
  v.strictObject({ type: v.literal('watch'), tab: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ type: v.literal('show'), draft: id, span }),
  v.strictObject({ type: v.literal('point'), draft: id, span: v.nullable(span) }),
  v.strictObject({ type: v.literal('mute'), draft: id, muted: v.boolean() }),
  v.strictObject({ type: v.literal('guess'), draft: id, band: v.nullable(band), sentence: v.nullable(offset) }),
  v.strictObject({
    type: v.literal('aside'),
    draft: id,
    way: v.picklist(ASIDES),
    rule: id,
    target: v.picklist(['body', 'subject']),
    span,
  }),
  v.strictObject({ type: v.literal('take-back'), draft: id }),
  v.strictObject({ type: v.literal('correct'), draft: id, span, orientation: v.nullable(orientation) }),
]);

const pageMessage = v.variant('type', [
  v.strictObject({ type: v.literal('rules') }),
  v.strictObject({ type: v.literal('glance') }),
  v.strictObject({ type: v.literal('try-phrases'), text: line, own: v.strictObject({ watch: lines, love: lines }) }),
  v.strictObject({ type: v.literal('mark-drill'), drill: id, answer: text }),
  v.strictObject({ type: v.literal('drilled'), lesson: id, right: v.boolean() }),
  v.strictObject({ type: v.literal('kind'), id, kind: v.picklist(KINDS) }),
  v.strictObject({ type: v.literal('outcome'), id, outcome: v.nullable(v.picklist(OUTCOMES)) }),
  v.strictObject({ type: v.literal('remove'), id }),
  // Which settings there are and what fits them is for the journal to say.
  v.strictObject({ type: v.literal('change-settings'), change: v.record(v.string(), v.unknown()) }),
  v.strictObject({ type: v.literal('import'), text: v.string() }),
  v.strictObject({ type: v.literal('erase') }),
]);

const watchMessage = v.strictObject({ type: v.picklist(['open', 'visit']) });

function checked<Output>(schema: v.GenericSchema<unknown, Output>, message: unknown): Output | undefined {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : undefined;
}

export const asDraftMessage = (message: unknown): DraftMessage | undefined =>
  checked(draftMessage, message) as DraftMessage | undefined;

export const asViewMessage = (message: unknown): ViewMessage | undefined => checked(viewMessage, message);

export const asWatchMessage = (message: unknown): WatchMessage | undefined => checked(watchMessage, message);

export const asPageMessage = (message: unknown): PageMessage | undefined => checked(pageMessage, message);
