import type { Settings } from '../journal/settings.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';

/**
 * Completes a draft from the playbook with what the site does not show: the sender's names, and the rep's own
 * addresses. Completing it again changes nothing.
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
