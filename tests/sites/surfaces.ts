import type { Replica as Gmail } from './gmail/replica.ts';
import type { Conversation, Invitation, Replica as LinkedIn } from './linkedin/replica.ts';

/** What is written in every draft. */
export const TEXT = 'How do you weigh?\nBy hand?';

const ana = { email: 'ana@harbour.example', name: 'Ana Ruiz', text: 'Which scales?' };
const composed = (on: Gmail) => on.openCompose({ to: [ana.email], subject: 'Belts', text: TEXT });
const answered = (kind: 'reply' | 'replyAll' | 'forward') => (on: Gmail) => {
  on.showThread({ messages: [ana] });
  return on.openReply({ text: TEXT, kind });
};
const then = (act: 'minimise' | 'fullScreen' | 'plainText') => (on: Gmail) => {
  const id = composed(on);
  on[act](id);
  return id;
};

/** Surfaces of Gmail; each opens a draft and gives its id. */
export const GMAIL: Readonly<
  Record<string, { open: (on: Gmail) => string; popOut?: true; surface: string; kind: string }>
> = {
  'pop-up': { open: composed, surface: 'compose', kind: 'cold' },
  minimised: { open: then('minimise'), surface: 'compose', kind: 'cold' },
  'full screen': { open: then('fullScreen'), surface: 'compose', kind: 'cold' },
  'plain text': { open: then('plainText'), surface: 'compose', kind: 'cold' },
  'window of its own': { open: composed, popOut: true, surface: 'compose', kind: 'cold' },
  'inline reply': { open: answered('reply'), surface: 'reply', kind: 'reply' },
  'reply to all': { open: answered('replyAll'), surface: 'reply', kind: 'reply' },
  forward: { open: answered('forward'), surface: 'forward', kind: 'other' },
};

const hers = { name: 'Ada Harbour', text: 'By hand.' };
/** Surfaces of LinkedIn, in the document or the shadow tree. */
export const LINKEDIN: Readonly<
  Record<string, { open: (on: LinkedIn) => Conversation | Invitation; surface: string; kind: string }>
> = {
  'message page': { open: (on) => on.openThread({ messages: [hers], text: TEXT }), surface: 'message', kind: 'reply' },
  bubble: { open: (on) => on.openBubble({ messages: [hers], text: TEXT }), surface: 'message', kind: 'reply' },
  'new message': { open: (on) => on.openNewMessage({ text: TEXT }), surface: 'message', kind: 'cold' },
  InMail: { open: (on) => on.openInMail({ subject: 'Belts', text: TEXT }), surface: 'inmail', kind: 'cold' },
  note: { open: (on) => on.openInvite({ text: TEXT }), surface: 'note', kind: 'cold' },
  'company inbox': {
    open: (on) => on.openCompany({ messages: [hers], text: TEXT }),
    surface: 'message',
    kind: 'reply',
  },
};
