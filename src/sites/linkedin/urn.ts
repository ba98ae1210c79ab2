import { fromBase64 } from '../base64.ts';

/** What the id of a message says. */
export interface MessageUrn {
  /** The server's id: `2-` and base64. */
  readonly id: string;
  /** When the server took the message, ms since the epoch. */
  readonly at: number;
  /** The conversation's id, as addresses carry it. */
  readonly thread: string;
}

/**
 * Reads `urn:li:msg_message:(urn:li:fsd_profile:<owner>,2-<base64 of "<ms>b<n>-<n>&<uuid>_<n>">)`. Undefined for
 * anything else, such as the id a client gives to a message that the server has not taken yet. The owner is whose
 * mailbox it is, not who wrote, and is passed over.
 */
export function parseUrn(urn: string | null | undefined): MessageUrn | undefined {
  const id = /^urn:li:(?:msg_message|messagingMessage|fsd_message):\(?(?:[^,()]+,)?(2-[\w+/=-]+)\)?$/.exec(
    urn ?? '',
  )?.[1];
  const [, ms, conversation] = /^(\d{13})b\d+-\d+&([\da-f-]{36}_\d+)$/.exec(fromBase64(id?.slice(2) ?? '')) ?? [];
  if (id === undefined || ms === undefined || conversation === undefined) return undefined;
  return { id, at: Number(ms), thread: `2-${btoa(conversation)}` };
}

/** The id in an address of the message page: `/messaging/thread/<id>/`. */
export function threadInPath(pathname: string): string | undefined {
  return /\/thread\/(2-[^/]+)/.exec(pathname)?.[1]?.replaceAll(/%3d/gi, '=');
}
