import type { TriedPhrase } from '../../messages/page.ts';
import { t } from '../../ui/words.ts';

interface TriedProps {
  readonly text: string;
  /** In the order of the text. */
  readonly found: readonly TriedPhrase[];
}

/** A text with the rep's own phrases marked in it; of two overlapping ones the first. */
export function Tried({ text, found }: TriedProps) {
  if (found.length === 0) return null;
  let at = 0;
  const pieces = found.flatMap(({ start, end, list }) => {
    if (start < at) return [];
    const before = text.slice(at, start);
    at = end;
    return [
      before,
      <mark key={start} class={list}>
        <span class="unseen">{t(list === 'watch' ? 'phrases_is_watched' : 'phrases_is_loved')} </span>
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <p class="tried" dir="auto">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
