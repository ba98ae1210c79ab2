import { climb, type Health, type Ladder } from '../ladder.ts';
import type { SeenReply } from '../replies.ts';
import { mapText } from '../text-map.ts';
import { isAutomatic } from './automatic.ts';
import { fromLegacy, syncId, timeOf } from './ids.ts';
import { account, type Person, person } from './people.ts';
import { messagesIn, threadIds } from './thread.ts';

/**
 * Messages of others on the page: in the open conversation, and the last one of each row of a list. Left out are those
 * of the account and of `aliases` (without these an own message would pass for a reply), of mail systems, and automatic
 * answers. Whether one is a reply to a send, its time and conversation tell: the caller compares.
 */
export function seenReplies(document: Document, aliases: Iterable<string>, health: Health): readonly SeenReply[] {
  const me = climb(account, document.documentElement, health);
  if (me === undefined) return [];
  const own = new Set([me.address, ...[...aliases].map((alias) => alias.toLowerCase())]);
  const views = [...document.querySelectorAll('[role="main"]')];
  const replies = [
    ...views.flatMap((view) => inConversation(view, health)),
    ...[...document.querySelectorAll(ROW)].flatMap((row) => inRow(row, health) ?? []),
  ];
  return [
    ...new Map(
      replies.filter(({ from }) => from !== null && !own.has(from)).map((reply) => [reply.message, reply]),
    ).values(),
  ];
}

const ROW = 'tr:has([data-legacy-last-message-id])';

function inConversation(view: Element, health: Health): readonly SeenReply[] {
  const threads = threadIds(view);
  if (threads.length === 0) return [];
  return messagesIn(view, null, health).flatMap(({ id, from, text }) =>
    id === undefined || isAutomatic(from, text ?? '')
      ? []
      : [{ threads, message: id, from: from.address, at: timeOf(id) }],
  );
}

/** The writer of a row's last message: the last address in it. With several people, the last one is the latest. */
const lastWriter: Ladder<Person> = {
  name: 'gmail.row-sender',
  rungs: [
    {
      name: 'email',
      find: (row) => {
        const last = [...row.querySelectorAll('[email]')].at(-1);
        return person(last?.getAttribute('email'), last?.getAttribute('name'));
      },
    },
  ],
};

function inRow(row: Element, health: Health): SeenReply | undefined {
  const holder = row.querySelector('[data-legacy-last-message-id]');
  const message = fromLegacy(holder?.getAttribute('data-legacy-last-message-id'), 'msg');
  const threads = [
    syncId(holder?.getAttribute('data-thread-id'), 'thread'),
    fromLegacy(holder?.getAttribute('data-legacy-thread-id'), 'thread'),
  ].flatMap((id) => id ?? []);
  const from = climb(lastWriter, row, health);
  if (message === undefined || from === undefined || threads.length === 0) return undefined;
  if (isAutomatic(from, mapText(row).text)) return undefined;
  return { threads, message, from: from.address, at: timeOf(message) };
}
