import { sameName } from './people.ts';

/** What the page shows of a message's author. */
export interface Marked {
  /** Shown on the first of a group of messages only. */
  readonly name: string | undefined;
  /** Whether it has the mark of the other side. */
  readonly other: boolean;
}

/**
 * Who wrote each message, in document order. The other side's messages carry a mark. The rep's own only lack it, so
 * they need a name as well: the account's, or one that is on all of them and is no recipient's. Undefined if that
 * fails, or if the page contradicts itself.
 *
 * @param them the names of the other people in the conversation
 * @param own the name of the account, where the page shows it
 */
export function directions(
  rows: readonly Marked[],
  them: readonly string[],
  own: string | undefined,
): ReadonlyArray<'me' | 'them' | undefined> {
  const named = carried(rows);
  const mine = names(named, false);
  const torn = names(named, true).some((name) => mine.includes(name));
  const isOwn = (name: string) => own !== undefined && sameName(name, own);
  const isTheirs = (name: string) => them.some((one) => sameName(one, name) || one.includes(name));
  // "Kai and 2 others" does not say who the others are.
  const allKnown = them.length > 0 && !them.some((one) => /\d/.test(one));
  const isMine = (name: string) => !isTheirs(name) && (isOwn(name) || (allKnown && mine.length === 1));
  return named.map(({ name, other }) => {
    if (torn) return undefined;
    if (other) return name !== undefined && isOwn(name) ? undefined : 'them';
    return name !== undefined && isMine(name) ? 'me' : undefined;
  });
}

/** Gives each message the name of its group. A group ends where the side changes. */
function carried(rows: readonly Marked[]): readonly Marked[] {
  let last: Marked | undefined;
  return rows.map(({ name, other }) => {
    last = { name: name ?? (last?.other === other ? last.name : undefined), other };
    return last;
  });
}

function names(rows: readonly Marked[], other: boolean): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.other === other ? (row.name ?? []) : [])))];
}
