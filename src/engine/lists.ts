import type { Hit } from './kinds.ts';
import type { Draft, Sentence } from './parsed.ts';
import { spanAt } from './spans.ts';

/** What stands between two sentences of one list: the mark or number of an item, but no "P.S." and no line that was cut. */
const BETWEEN = /^[^\p{L}\d]*(?:\(?(?:\d{1,2}|\p{L})[.)])?\s*$/u;

/** A finding is about an item, and not about some words in it, from this share of it up. */
const WHOLE_ITEM = 0.5;

/** For each sentence of a list the items it stands among, as long as none of them is about the customer. */
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
 * A rule speaks of a list once: what it finds of one item after another is one finding, from the first to the last. What
 * points at some words in an item stays apart, since each of them is changed by itself.
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
