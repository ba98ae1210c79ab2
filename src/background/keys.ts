import type { Journal } from '../journal/journal.ts';
import type { Correspondence } from '../sites/site.ts';

/** Mail hosts that anyone may use: the same one does not mean the same organisation. */
const PUBLIC_HOSTS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.com',
  'gmx.de',
  'web.de',
  'proton.me',
  'protonmail.com',
]);

/** Who a draft goes to, as salted hashes; null where the site does not tell. */
export interface RecipientKeys {
  readonly recipientKey: string | null;
  /** Of the recipient's mail host, where that is an organisation's own. */
  readonly companyKey: string | null;
}

/** Hashes the first recipient, the one that counts. */
export async function keysOf(
  { recipients: [recipient] }: Correspondence,
  hash: Journal['hash'],
): Promise<RecipientKeys> {
  if (!recipient) return { recipientKey: null, companyKey: null };
  const host = recipient.split('@')[1];
  const own = host && !PUBLIC_HOSTS.has(host);
  return { recipientKey: await hash(recipient), companyKey: own ? await hash(host) : null };
}
