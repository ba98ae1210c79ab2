import type { Journal } from '../journal/journal.ts';
import type { Correspondence } from '../sites/site.ts';
import { companyHost } from './mail-hosts.ts';

/** A draft's recipient as salted hashes; null if the site does not show it. */
export interface RecipientKeys {
  readonly recipientKey: string | null;
  /** Of the recipient's mail host, if it is an organisation's own. */
  readonly companyKey: string | null;
}

/** Hashes the first recipient, the one that counts. */
export async function keysOf(
  { recipients: [recipient] }: Correspondence,
  hash: Journal['hash'],
): Promise<RecipientKeys> {
  if (!recipient) return { recipientKey: null, companyKey: null };
  const host = companyHost(recipient);
  return { recipientKey: await hash(recipient), companyKey: host && (await hash(host)) };
}
