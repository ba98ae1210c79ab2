import type { AccountLine, Cut, Span } from '../engine/types.ts';
import { excerpt } from './excerpt.ts';
import { ABOUT_NAME, CUT_NAME } from './names.ts';
import { plural, signed, t } from './words.ts';

interface AccountProps {
  /** What the number is made of; nothing is listed where there is no number. */
  readonly lines: readonly AccountLine[];
  readonly cuts: readonly Cut[];
  /** The words of a span. */
  readonly quote: (span: Span) => string;
  readonly onShow: (span: Span) => void;
}

/** Why this number: each part of the text with the points it moved. */
export function Account({ lines, cuts, quote, onShow }: AccountProps) {
  const left = [...new Set(cuts.map(({ kind }) => t(CUT_NAME[kind])))];
  return (
    <div class="account">
      {lines.length > 0 && <p class="small">{t('account_more')}</p>}
      <ul class="lines">
        {lines.map((line) => (
          <Line key={`${line.start}-${line.end}`} line={line} words={quote(line)} onShow={onShow} />
        ))}
      </ul>
      {left.length > 0 && <p class="small">{t('account_cut', left.join(', '))}</p>}
    </div>
  );
}

interface LineProps {
  readonly line: AccountLine;
  readonly words: string;
  readonly onShow: (span: Span) => void;
}

function Line({ line, words, onShow }: LineProps) {
  const points = plural(Math.round(line.points), 'account_points_one', 'account_points_other');
  return (
    <li>
      <button type="button" class="line" onClick={() => onShow(line)}>
        <i class={`swatch ${line.orientation}`} role="img" aria-label={t(ABOUT_NAME[line.orientation])} />
        <span class="line-words">
          <span class="clip" dir="auto">
            {excerpt(words)}
          </span>
          <span class="small" dir="auto">
            {line.because}
          </span>
        </span>
        <span class="points" title={points}>
          <bdi>{signed(Math.round(line.points))}</bdi>
        </span>
      </button>
    </li>
  );
}
