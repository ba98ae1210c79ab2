import { review } from '../engine/review.ts';
import type { DrillMark } from '../messages/page.ts';
import { findDrill, LESSONS } from '../practice/bank/index.ts';
import type { Picking, Rewriting, Sorting } from '../practice/drill.ts';
import { draftOf, lengthOf, missOf } from '../practice/marking.ts';
import { PROSPECTS } from '../practice/prospects.ts';
import { afterAnswer } from '../practice/schedule.ts';
import { messageOf, SOUGHT } from '../practice/seeking.ts';
import type { Memories } from '../practice/session.ts';

/** Marks an answer to a drill with the engine that judges drafts; null if the bank has no such drill. */
export function markDrill(id: string, answer: string): DrillMark | null {
  const found = findDrill(id);
  if (!found) return null;
  const { lesson, drill } = found;
  switch (drill.kind) {
    case 'sort':
      return markSorting(drill);
    case 'pick':
      return markPicking(drill);
    case 'rewrite':
      return markRewriting(lesson.id, drill, answer);
  }
}

function markSorting({ text, answer }: Sorting): DrillMark {
  const { clauses } = review({ channel: 'email', kind: 'cold', subject: null, body: text });
  const deciding = clauses.filter(({ orientation }) => orientation === answer);
  const [longest] = deciding.sort((a, b) => b.end - b.start - (a.end - a.start));
  return { kind: 'sort', because: longest?.because ?? '' };
}

function markPicking(drill: Picking): DrillMark {
  const [sought] = SOUGHT[drill.seek](review(messageOf(drill)));
  return { kind: 'pick', said: sought?.said ?? null };
}

function markRewriting(rule: string, drill: Rewriting, answer: string): DrillMark | null {
  const prospect = PROSPECTS.find(({ id }) => id === drill.to);
  if (!prospect) return null;
  const [before, after] = [drill.text, answer].map((body) => review(draftOf(drill, prospect, body)));
  if (!before || !after) return null;
  return {
    kind: 'rewrite',
    task: before.findings.find((finding) => finding.rule === rule) ?? null,
    before: before.focus,
    after: after.focus,
    miss: missOf(rule, before, after, lengthOf(drill, answer)),
  };
}

/** The state of the drills after an answer in this lesson; unchanged if the bank has no such lesson. */
export const planLesson =
  (lesson: string, right: boolean, at: number) =>
  (held: Memories): Memories =>
    LESSONS.some(({ id }) => id === lesson) ? { ...held, [lesson]: afterAnswer(held[lesson], right, at) } : held;
