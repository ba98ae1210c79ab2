import type { Drill, Lesson } from '../drill.ts';
import { PICKING } from './picking.ts';
import { REWRITING } from './rewriting.ts';
import { SORTING } from './sorting.ts';

/** Every lesson, in the order in which they are introduced: the basics first, the kinds in turn. */
export const LESSONS: readonly Lesson[] = REWRITING.flatMap((lesson, i) => [
  ...SORTING.slice(i, i + 1),
  ...PICKING.slice(i, i + 1),
  lesson,
]);

/** A lesson by one of its drills; undefined if the bank has no such drill. */
export function findDrill(id: string): { readonly lesson: Lesson; readonly drill: Drill } | undefined {
  for (const lesson of LESSONS) {
    const drill = lesson.drills.find((one) => one.id === id);
    if (drill) return { lesson, drill };
  }
  return undefined;
}
