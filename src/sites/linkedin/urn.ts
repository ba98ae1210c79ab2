import { fromBase64 } from '../base64.ts';

/** The parts of a message's id. */
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
 * anything else, such as a client's id for a message that the server has not accepted yet. The owner is the mailbox, not
 * the author, and is ignored.
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
