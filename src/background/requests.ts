import type { Journal } from '../journal/journal.ts';
import type { PageAnswer, PageRequest } from '../messages/protocol.ts';
import { ruleNames } from './rule-names.ts';

/** Does what a page of the extension asks. The caller has checked the sender. Rejects when nothing could be stored. */
export async function answer(
  request: PageRequest,
  journal: Pick<Journal, 'correct' | 'setOutcome' | 'remove'>,
): Promise<PageAnswer[PageRequest['type']]> {
  switch (request.type) {
    case 'rules':
      return ruleNames();
    case 'kind':
      return journal.correct(request.id, { kind: request.kind });
    case 'outcome':
      return journal.setOutcome(request.id, request.outcome);
    case 'remove':
      return journal.remove(request.id);
  }
}
