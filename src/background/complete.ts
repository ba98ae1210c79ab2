import type { Settings } from '../journal/settings.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';

/**
 * A draft with what the site does not tell and the rep has: whose names are the sender's, and which addresses are the
 * rep's own. Completing it again changes nothing.
 */
export function complete(snapshot: DraftSnapshot, settings: Settings): DraftSnapshot {
  const { input, correspondence } = snapshot;
  const { sender, recipient } = input;
  const { name, company, aliases, addresses, theirWords } = settings;
  const toSelf =
    correspondence.recipients.length > 0 && correspondence.recipients.every((to) => addresses.includes(to));
  return {
    ...snapshot,
    input: {
      ...input,
      kind: toSelf ? 'other' : input.kind,
      ...(theirWords.length > 0 ? { recipient: { ...recipient, words: theirWords } } : {}),
      sender: {
        name: sender?.name || name || null,
        company: sender?.company || company || null,
        // To the engine a product and any other name of the sender's side are the same.
        products: [
          ...new Set([...(sender?.products ?? []), ...settings.products, ...aliases, ...(name ? [name] : [])]),
        ],
      },
    },
  };
}
