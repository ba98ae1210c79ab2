import * as v from 'valibot';
import type { Area } from './area.ts';
import { defineItem } from './item.ts';
import { SALT } from './keys.ts';
import { base64url, fromBase64url } from './pack.ts';
import { settingAside } from './problems.ts';

/** Secret, made once per installation; never exported, never synced. Without it no hash can be tied to an address. */
const saltItem = defineItem<string>({
  version: 1,
  fallback: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
  schema: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  migrations: [],
});

/** What a thing is called in the journal: HMAC-SHA-256 under the salt, the first 66 bits as 11 characters of base64url. */
export type Hash = (text: string) => Promise<string>;

/** Loads the salt, making it on the first use. Call only in the background, and again after everything was erased. */
export async function openHash(area: Area): Promise<Hash> {
  const raw = (await area.get(SALT))[SALT];
  const held = saltItem.open(raw);
  // A damaged salt is replaced: older hashes then match nothing any more, which loses repetition and replies, no sends.
  const aside = held.status === 'corrupt' ? await settingAside(area, SALT, raw, Date.now()) : {};
  if (held.status !== 'current' && held.status !== 'newer') {
    await area.set({ ...aside, [SALT]: saltItem.seal(held.value) });
  }
  const secret = fromBase64url(held.value);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return base64url(new Uint8Array(signed)).slice(0, 11);
  };
}
