import type { Cut, AccountLine as Line, Orientation, Span } from '../engine/types.ts';
import { AccountLine } from './AccountLine.tsx';
import { CUT_NAME } from './names.ts';
import { t } from './words.ts';

interface AccountProps {
  /** What the number is made of; nothing is listed where nothing was weighed. */
  readonly lines: readonly Line[];
  readonly scored: boolean;
  readonly cuts: readonly Cut[];
  /** The words of a span. */
  readonly quote: (span: Span) => string;
  readonly onShow: (span: Span) => void;
  readonly onCorrect: (span: Span, orientation: Orientation | null) => void;
}

/** Why this number: each part of the text with the points it moved. */
export function Account({ lines, scored, cuts, quote, onShow, onCorrect }: AccountProps) {
  const left = [...new Set(cuts.map(({ kind }) => t(CUT_NAME[kind])))];
  return (
    <div class="account">
      {scored && <p class="small">{t('account_more')}</p>}
      <ul class="lines">
        {lines.map((line) => (
          <AccountLine key={`${line.start}-${line.end}`} words={quote(line)} {...{ line, scored, onShow, onCorrect }} />
        ))}
      </ul>
      {left.length > 0 && <p class="small">{t('account_cut', left.join(', '))}</p>}
    </div>
  );
}
