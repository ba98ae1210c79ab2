import type { Hit } from './kinds.ts';
import type { Draft, Sentence } from './parsed.ts';
import { spanAt } from './spans.ts';

/** The text between two items of one list: a bullet or a number, but no "P.S." and no cut line. */
const BETWEEN = /^[^\p{L}\d]*(?:\(?(?:\d{1,2}|\p{L})[.)])?\s*$/u;

/** From this share of an item up, a finding is about the whole item and not about some words in it. */
const WHOLE_ITEM = 0.5;

/** For each list item, the run of items it belongs to. An item about the customer ends a run and is in none. */
export function listsIn({ sentences, text }: Draft): ReadonlyMap<Sentence, readonly Sentence[]> {
  const lists = new Map<Sentence, Sentence[]>();
  let open: Sentence[] = [];
  for (const one of sentences) {
    if (!one.bullet || one.orientation === 'customer') {
      open = [];
      continue;
    }
    const before = open.at(-1);
    if (before && !BETWEEN.test(text.slice(before.end, one.start))) open = [];
    open.push(one);
    lists.set(one, open);
  }
  return lists;
}

/**
 * Joins what one rule finds in consecutive items of a list into one finding, from the first item to the last. Findings
 * on some words in an item stay separate, since each is fixed by itself.
 */
export function oncePerList(draft: Draft): (hits: readonly Hit[]) => Hit[] {
  const lists = listsIn(draft);
  const listOf = ({ start, end, fix, target }: Hit) => {
    const item = fix || target === 'subject' ? undefined : spanAt(draft.sentences, start);
    return item && end - start >= WHOLE_ITEM * (item.end - item.start) ? lists.get(item) : undefined;
  };
  return (hits) => {
    const told: Hit[] = [];
    let open: readonly Sentence[] | undefined;
    for (const hit of hits) {
      const list = listOf(hit);
      const last = told.at(-1);
      if (last && list && list === open) told[told.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
      else told.push(hit);
      open = list;
    }
    return told;
  };
}
