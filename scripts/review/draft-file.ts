import { extname } from 'node:path';
import PostalMime from 'postal-mime';
import type { DraftInput } from '../../src/engine/types.ts';

/** Reads a .txt, .md or .eml draft. A first line "Subject: …" in a text file is its subject. Throws on other file types and mail without text. */
export async function readDraftFile(name: string, bytes: Uint8Array): Promise<DraftInput> {
  const type = extname(name).toLowerCase();
  if (type === '.eml') return readMail(bytes);
  if (type !== '.txt' && type !== '.md') throw new Error('expected a .txt, .md or .eml file');
  const text = new TextDecoder().decode(bytes);
  const head = /^Subject:[ \t]*(.*)(?:\r\n|\n|\r)+/.exec(text);
  return {
    channel: 'email',
    kind: 'cold',
    subject: head?.[1]?.trim() ?? null,
    body: head ? text.slice(head[0].length) : text,
  };
}

async function readMail(bytes: Uint8Array): Promise<DraftInput> {
  const mail = await PostalMime.parse(bytes);
  if (mail.text === undefined) throw new Error('the mail has no plain text part');
  const reply = mail.inReplyTo !== undefined || /^re:/i.test(mail.subject ?? '');
  const recipient = mail.to?.[0];
  return {
    channel: 'email',
    kind: reply ? 'reply' : 'cold',
    subject: mail.subject ?? null,
    body: mail.text,
    sender: { name: mail.from?.name ?? null },
    recipient: { name: recipient?.name ?? null },
  };
}
