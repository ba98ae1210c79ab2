import { plural } from './words.ts';

/** The last first drafts, oldest first: a filled square did what is practised, a dotted one not yet. */
export function Strip({ outcomes }: { readonly outcomes: readonly boolean[] }) {
  const done = outcomes.filter(Boolean).length;
  return (
    <div class="strip">
      <p class="small">{plural(outcomes.length, 'strip_text_one', 'strip_text_other', done)}</p>
      <StripRow outcomes={outcomes} />
    </div>
  );
}

/** The squares alone, where words beside them say what they show. */
export function StripRow({ outcomes }: { readonly outcomes: readonly boolean[] }) {
  return (
    <div class="strip-row" aria-hidden="true">
      {outcomes.map((outcome, index) => (
        <i key={index} class={outcome ? 'hit' : 'miss'} />
      ))}
    </div>
  );
}
