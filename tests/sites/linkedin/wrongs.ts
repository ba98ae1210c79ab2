import type { DraftInput } from '../../../src/engine/types.ts';
import type { Reading } from '../../../src/sites/site.ts';

/** A reading that came off. */
export type Read = Extract<Reading, { ok: true }>;

/** What differs from the truth in a way that is not silence. */
export function wrongs(found: Read, truth: Read): string[] {
  const [is, was] = [found.input, truth.input];
  const thread = (input: DraftInput) => (input.thread ?? []).map(({ from, text }) => `${from} ${text}`).join('\n');
  const checks: Record<string, boolean> = {
    channel: is.channel === was.channel,
    body: is.body === was.body,
    subject: is.subject === was.subject,
    kind: is.kind === was.kind || is.kind === 'other',
    thread: thread(was).endsWith(thread(is)),
    sender: [undefined, was.sender?.name].includes(is.sender?.name),
    recipient: [undefined, was.recipient?.name].includes(is.recipient?.name),
    title: [undefined, was.recipient?.title].includes(is.recipient?.title),
    recipients: found.correspondence.recipients.every((id) => truth.correspondence.recipients.includes(id)),
    'thread id': [null, truth.correspondence.thread].includes(found.correspondence.thread),
    limit: [undefined, truth.limit].includes(found.limit),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}
