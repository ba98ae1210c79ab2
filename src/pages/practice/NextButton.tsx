import { t } from '../../ui/words.ts';

interface NextButtonProps {
  readonly last: boolean;
  readonly onNext: () => void;
}

/** Goes on to the next drill, or to how the session went. */
export function NextButton({ last, onNext }: NextButtonProps) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => {
        onNext();
        // The heading is another one by then: a screen reader reads on from there.
        requestAnimationFrame(() => document.getElementById('drills')?.focus());
      }}
    >
      {t(last ? 'drill_finish' : 'drill_next')}
    </button>
  );
}
