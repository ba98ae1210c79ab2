import * as v from 'valibot';
import type { Area } from './area.ts';
import { defineItem } from './item.ts';
import { asideKey, PROBLEMS } from './keys.ts';
import { count } from './send-schema.ts';
import { PROBLEM_KINDS, type Problem } from './types.ts';

const MOST = 50;

export const problemsItem = defineItem<readonly Problem[]>({
  version: 2,
  fallback: () => [],
  schema: v.array(
    v.object({
      kind: v.picklist(PROBLEM_KINDS),
      key: v.string(),
      at: v.number(),
      sends: count(Number.MAX_SAFE_INTEGER),
    }),
  ),
  // Version 2 added a kind of problem.
  migrations: [(old) => old],
});

/** The list with the new problems, without repeats, the newest fifty. */
export function addProblems(known: readonly Problem[], fresh: readonly Problem[]): readonly Problem[] {
  const same = (a: Problem) => (b: Problem) => a.kind === b.kind && a.key === b.key;
  const unique = fresh.filter((problem, i) => fresh.findIndex(same(problem)) === i);
  return [...known.filter((problem) => !unique.some(same(problem))), ...unique].slice(-MOST);
}

/** The writes that set a damaged value aside and report it. Call it just before storing: the list has other writers. */
export async function settingAside(
  area: Area,
  key: string,
  raw: unknown,
  now: number,
): Promise<Record<string, unknown>> {
  const known = problemsItem.open((await area.get(PROBLEMS))[PROBLEMS]);
  const aside = { [asideKey(key, now)]: raw };
  if (known.status === 'newer') return aside;
  const list = addProblems(known.value, [{ kind: 'corrupt', key, at: now, sends: 0 }]);
  return { ...aside, [PROBLEMS]: problemsItem.seal(list) };
}

/** Notes how many items did not fit into sync storage; removes the note if all do. */
export async function tellUnsynced(area: Area, items: number, now: number): Promise<void> {
  const { status, value } = problemsItem.open((await area.get(PROBLEMS))[PROBLEMS]);
  const told = value.find(({ kind }) => kind === 'unsynced');
  if (status === 'newer' || (told?.sends ?? 0) === items) return;
  const others = value.filter(({ kind }) => kind !== 'unsynced');
  const list = items === 0 ? others : addProblems(others, [{ kind: 'unsynced', key: 'sync', at: now, sends: items }]);
  await area.set({ [PROBLEMS]: problemsItem.seal(list) });
}
