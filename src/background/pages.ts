import type { Journal } from '../journal/journal.ts';
import type { PageAnswers, PageMessage } from '../messages/protocol.ts';
import { ruleSummaries } from './rules.ts';

/** What answering pages needs of the rest of the background. */
export interface PageRoom {
  readonly journal: Pick<Journal, 'correct' | 'setOutcome' | 'remove'>;
}

/** Does what a page of the extension asks, and answers. The caller has checked sender and shape. */
export async function answerPage(
  message: PageMessage,
  { journal }: PageRoom,
): Promise<PageAnswers[PageMessage['type']]> {
  switch (message.type) {
    case 'rules':
      return ruleSummaries();
    case 'kind':
      return journal.correct(message.id, { kind: message.kind });
    case 'outcome':
      return journal.setOutcome(message.id, message.outcome);
    case 'remove':
      return journal.remove(message.id);
  }
}
