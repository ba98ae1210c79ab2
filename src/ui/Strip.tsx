import { plural } from './words.ts';

interface StripProps {
  /** Whether each of the last first drafts reached the bar, oldest first. */
  readonly outcomes: readonly boolean[];
  /** 0-100. */
  readonly bar: number;
}

/** How many of the last first drafts reached the bar: a filled square did, a dotted one not yet. */
export function Strip({ outcomes, bar }: StripProps) {
  const done = outcomes.filter(Boolean).length;
  return (
    <div class="strip">
      <p class="small">{plural(outcomes.length, 'strip_text_one', 'strip_text_other', done, bar)}</p>
      <StripRow outcomes={outcomes} />
    </div>
  );
}

/** The squares alone, for use beside words that say the same. */
export function StripRow({ outcomes }: { readonly outcomes: readonly boolean[] }) {
  return (
    <div class="strip-row" aria-hidden="true">
      {outcomes.map((outcome, index) => (
        <i key={index} class={outcome ? 'hit' : 'miss'} />
      ))}
    </div>
  );
}
