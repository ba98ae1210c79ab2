import { ABOUT_NAME } from '../ui/names.ts';
import { t } from '../ui/words.ts';
import type { Mark } from './marked.ts';
import type { Tip } from './tips.ts';

/** The tip beside a mark's words. A tip asked for by keyboard is also announced, so the live region is always there. */
export function TipView({ tip }: { readonly tip: Tip | null }) {
  return (
    <>
      {tip && (
        <div class="tip" aria-hidden="true">
          <Said mark={tip.mark} />
        </div>
      )}
      <div class="unseen" aria-live="polite">
        {tip?.keyboard && <Said mark={tip.mark} />}
      </div>
    </>
  );
}

function Said({ mark }: { readonly mark: Mark }) {
  const [title, more] =
    'title' in mark.at ? [mark.at.title, mark.at.move] : [t(ABOUT_NAME[mark.at.orientation]), mark.at.because];
  return (
    <>
      <p class="band" dir="auto">
        {title}
      </p>
      <p class="quiet" dir="auto">
        {more}
      </p>
    </>
  );
}
