import * as v from 'valibot';
import type { Area } from './area.ts';
import { changeItem } from './change-item.ts';
import { defineItem } from './item.ts';
import { SALT } from './keys.ts';
import { base64url, fromBase64url, randomText } from './pack.ts';

/**
 * The secret salt, made once per installation and empty before; never exported, never synced. Without it no hash can be
 * linked to an address.
 */
const saltItem = defineItem<string>({
  version: 1,
  fallback: () => '',
  schema: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  migrations: [],
});

/** Hashes a text for the journal: HMAC-SHA-256 under the salt, the first 66 bits as 11 characters of base64url. */
export type Hash = (text: string) => Promise<string>;

/** Loads the salt, making it on the first use. Call only in the background, and again after everything was erased. */
export async function openHash(area: Area): Promise<Hash> {
  // A damaged salt is replaced. Older hashes then match nothing, which loses repetition and replies but no sends.
  const salt = await changeItem(area, SALT, saltItem, Date.now, ({ value }) => value || randomText(32));
  const key = await crypto.subtle.importKey('raw', fromBase64url(salt), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return base64url(new Uint8Array(signed)).slice(0, 11);
  };
}
