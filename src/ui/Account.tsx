import type { Orientation, Review, Span } from '../engine/types.ts';
import { AccountLine } from './AccountLine.tsx';
import { CUT_NAME } from './names.ts';
import { t } from './words.ts';

interface AccountProps {
  readonly review: Review;
  /** The words of a span. */
  readonly quote: (span: Span) => string;
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (span: Span, orientation: Orientation | null) => void;
}

/** Why this number: each part of the text with the points it moved. Without a number, what was weighed and was not enough. */
export function Account({ review: { focus, account, cuts }, quote, ...actions }: AccountProps) {
  const scored = focus !== null;
  const left = [...new Set(cuts.map(({ kind }) => t(CUT_NAME[kind])))];
  return (
    <div class="account">
      {scored && <p class="small">{t('account_more')}</p>}
      <ul class="lines">
        {account.map((line) => (
          <AccountLine key={`${line.start}-${line.end}`} words={quote(line)} {...{ line, scored }} {...actions} />
        ))}
      </ul>
      {left.length > 0 && <p class="small">{t('account_cut', left.join(', '))}</p>}
    </div>
  );
}
