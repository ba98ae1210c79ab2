import type { Shape } from './clauses.ts';

/** Who the subject is, finer than its side. */
export function subjectKind(shape: Shape): string {
  const head = shape.subject[shape.subject.length - 1];
  if (shape.elided) return 'elided';
  if (shape.imperative) return 'imperative';
  if (!head) return shape.verb ? 'missing' : 'fragment';
  const owner = shape.subject.find((word) => word.side !== 'none');
  if (owner?.side === 'sender') {
    if (owner.norm === 'i') return 'i';
    if (owner.norm === 'we') return 'we';
    return owner.norm === 'my' ? 'my' : owner.norm === 'our' ? 'our' : 'sender-name';
  }
  if (owner?.side === 'reader')
    return owner.norm === 'you' && shape.subject.length <= 2
      ? 'you'
      : owner.norm === 'your'
        ? 'your'
        : owner.norm === 'you'
          ? 'you'
          : 'reader-name';
  if (['it', 'this', 'that', 'these', 'those', 'which', 'who', 'they', 'he', 'she', 'there'].includes(head.norm))
    return head.norm === 'they' || head.norm === 'he' || head.norm === 'she'
      ? 'they'
      : head.norm === 'there'
        ? 'there'
        : 'it';
  if (head.pos === 'name') return 'name';
  const opener = shape.subject[0]?.norm ?? '';
  if (['most', 'many', 'every', 'all', 'some', 'few', 'more', 'each', 'any', 'nobody', 'everyone'].includes(opener))
    return 'many';
  if (['the', 'that', 'this', 'those', 'these', 'his', 'her', 'their', 'its'].includes(opener)) return 'the-noun';
  return head.norm !== head.lemma ? 'nouns' : 'noun';
}

/** Subject kinds grouped for frames, so that each pair is seen often enough to be weighed. */
export function broad(kind: string): string {
  if (kind === 'i' || kind === 'elided' || kind === 'my') return 'i';
  if (kind === 'we' || kind === 'our' || kind === 'sender-name') return 'we';
  if (kind === 'you' || kind === 'your' || kind === 'reader-name') return 'you';
  if (kind === 'fragment' || kind === 'missing') return 'none';
  if (kind === 'nouns' || kind === 'many') return 'plural';
  if (kind === 'noun' || kind === 'there' || kind === 'the-noun') return 'noun';
  return kind;
}
