import { fromBase64 } from '../base64.ts';

/**
 * Gmail's ids as its pages carry them. A message or thread has a "sync" id, `msg-f:<decimal>` or, when this account
 * made it, `msg-a:r<number>`, and for the first form a "legacy" id, the same number in hexadecimal.
 */

const SYNC = /#?((?:msg|thread)-[af]:[\w-]+)/;

/** The sync id in a value such as `#msg-a:r123`; undefined for the words `undefined` and `null` that Gmail also writes. */
export function syncId(value: string | null | undefined, kind: 'msg' | 'thread'): string | undefined {
  const id = SYNC.exec(value ?? '')?.[1];
  return id?.startsWith(kind) ? id : undefined;
}

/** The sync id of a legacy one: `18a41665ecb473a3` is `msg-f:1775568780109575075`. */
export function fromLegacy(value: string | null | undefined, kind: 'msg' | 'thread'): string | undefined {
  return /^[0-9a-f]{8,16}$/.test(value ?? '') ? `${kind}-f:${BigInt(`0x${value}`)}` : undefined;
}

/**
 * When a message was received, in ms since the epoch: the number of a `-f:` id counts millionths (2^-20) of a
 * millisecond. Seen on every capture with a known date; null for ids that carry no time.
 */
export function timeOf(id: string): number | null {
  const number = /-f:(\d{15,20})$/.exec(id)?.[1];
  return number === undefined ? null : Number(BigInt(number) >> 20n);
}

/** The ids in the `11:` part of a `jslog` attribute, base64url of a JSON list: those of the draft and its thread. */
export function idsInLog(jslog: string | null): readonly string[] {
  const json = fromBase64(/(?:^|;)\s*11:([\w-]+)/.exec(jslog ?? '')?.[1] ?? '');
  return [...json.matchAll(new RegExp(SYNC, 'g'))].map((match) => match[1] ?? '');
}

/** Every message id named in an attribute of the element or of anything in it. */
export function idsNamed(element: Element): readonly string[] {
  const named = [element, ...element.querySelectorAll('*')].flatMap((one) =>
    one.getAttributeNames().flatMap((name) => syncId(one.getAttribute(name), 'msg') ?? []),
  );
  return [...new Set(named)];
}
