import { reasonOf } from '../journal/area.ts';
import type { Glance } from '../journal/glance-item.ts';
import type { Journal } from '../journal/journal.ts';
import { believable } from '../journal/normalise.ts';
import type { Kept, PageAnswers, PageMessage } from '../messages/page.ts';
import { markDrill, planLesson } from './drills.ts';
import { ruleSummaries } from './rules.ts';
import { tryPhrases } from './try-phrases.ts';

/** What answering pages needs of the rest of the background. */
export interface PageRoom {
  readonly journal: Pick<
    Journal,
    'correct' | 'setOutcome' | 'remove' | 'changeSettings' | 'changeDrills' | 'importAll'
  >;
  /** A current glance of the journal. */
  glance(): Promise<Glance>;
  /** Erases everything that is stored, also in sync storage. */
  erase(): Promise<void>;
}

/** Carries out a page's request and answers it. The caller has checked sender and shape. */
export async function answerPage(
  message: PageMessage,
  { journal, glance, erase }: PageRoom,
): Promise<PageAnswers[PageMessage['type']]> {
  switch (message.type) {
    case 'rules':
      return ruleSummaries();
    case 'glance':
      return glance();
    case 'try-phrases':
      return tryPhrases(message.text, message.own);
    case 'mark-drill':
      return markDrill(message.drill, message.answer);
    case 'drilled':
      return kept(
        journal.changeDrills(planLesson(message.lesson, message.right, believable(Date.now()))).then(() => null),
      );
    case 'kind':
      return journal.correct(message.id, { kind: message.kind });
    case 'outcome':
      return journal.setOutcome(message.id, message.outcome);
    case 'remove':
      return journal.remove(message.id);
    case 'change-settings':
      return kept(journal.changeSettings(message.change).then(() => null));
    case 'import':
      return kept(journal.importAll(message.text));
    case 'erase':
      return kept(erase().then(() => null));
  }
}

/** Why nothing was stored, for the page to say in the rep's language. */
async function kept<T>(work: Promise<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    console.error('could not be kept', error);
    return { ok: false, reason: reasonOf(error) };
  }
}
