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
        // By then the heading has changed, and a screen reader reads on from there.
        requestAnimationFrame(() => document.getElementById('drills')?.focus());
      }}
    >
      {t(last ? 'drill_finish' : 'drill_next')}
    </button>
  );
}
