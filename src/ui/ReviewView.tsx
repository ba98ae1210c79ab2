import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Credit, Finding, Orientation, Review, Span } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';
import { Account } from './Account.tsx';
import { AsideLine, type LaidAside } from './AsideLine.tsx';
import { BalanceBar } from './BalanceBar.tsx';
import { Headline } from './Headline.tsx';
import { KeepLine } from './KeepLine.tsx';
import { Legend } from './Legend.tsx';
import { Skills } from './Skills.tsx';
import { StepCard } from './StepCard.tsx';
import { AIM } from './trend.ts';
import { plural, t } from './words.ts';

interface ReviewViewProps {
  readonly review: Review;
  /** Focus before the coach was first seen on this draft, 0-100. */
  readonly first: number | null;
  readonly stale: boolean;
  /** Whether what was last changed beside a draft could be stored. */
  readonly stored: boolean;
  /** Body and subject that were reviewed, for the quotes. */
  readonly text: string;
  readonly subject: string | null;
  readonly onShow: (span: Span) => void;
  readonly onPoint: (span: Span | null) => void;
  /** Left out where nothing can be written into the draft. */
  readonly onApply?: (finding: Finding) => void;
  readonly onAside: (finding: Finding, way: Aside) => void;
  /** What was set aside last is taken back. */
  readonly onTakeBack: () => void;
  /** Whose world a clause is about, as the rep says; null: as the engine judges. */
  readonly onCorrect: (span: Span, orientation: Orientation | null) => void;
  /** A control at the end of the headline. */
  readonly children?: ComponentChildren;
}

/** Findings folded away under the next step. */
const MORE = 2;

/** A review as it is shown beside a draft, in the popup and in the side panel. */
export function ReviewView({
  review,
  first,
  stale,
  stored,
  text,
  subject,
  onShow,
  onPoint,
  onApply,
  onAside,
  onTakeBack,
  onCorrect,
  children,
}: ReviewViewProps) {
  const { next, keep, findings } = review;
  const more = findings.filter((finding) => !same(finding, next)).slice(0, MORE);
  const [laid, lay] = useState<LaidAside | null>(null);
  const aside = (finding: Finding, way: Aside, keyboard: boolean) => {
    lay({ title: finding.title, way, keyboard });
    onAside(finding, way);
  };
  const takeBack = () => {
    lay(null);
    onTakeBack();
  };
  const quote = (at: Span | Finding | Credit) =>
    ('target' in at && at.target === 'subject' ? (subject ?? '') : text).slice(at.start, at.end);
  const actions = { onShow, onApply, onAside: aside };
  return (
    <div class="review">
      <Headline review={review} first={first} stale={stale}>
        {children}
      </Headline>
      {review.sentences.length > 0 && (
        <>
          <BalanceBar sentences={review.sentences} onPoint={onPoint} onPick={onShow} />
          <Legend />
        </>
      )}
      <AsideLine laid={laid} stored={stored} onTakeBack={takeBack} />
      {next && <StepCard key={next.rule} finding={next} quote={quote(next)} lead {...actions} />}
      {!next && review.focus !== null && (
        <p class="quiet rest">{review.focus < AIM[0] ? t('step_unsure', t('account_heading')) : t('step_none')}</p>
      )}
      {more.length > 0 && (
        <details class="fold">
          <summary>{plural(more.length, 'step_more_one', 'step_more_other')}</summary>
          {more.map((finding) => (
            <StepCard key={keyOf(finding)} finding={finding} quote={quote(finding)} lead={false} {...actions} />
          ))}
        </details>
      )}
      {keep && <KeepLine keep={keep} quote={quote(keep)} />}
      {(review.account.length > 0 || review.cuts.length > 0) && (
        <details class="fold">
          <summary>{t(review.focus === null ? 'account_left_heading' : 'account_heading')}</summary>
          <Account {...{ review, quote, onShow, onCorrect }} />
          {Object.keys(review.skills).length > 0 && (
            <>
              <h3 class="overline">{t('skills_heading')}</h3>
              <Skills skills={review.skills} />
            </>
          )}
        </details>
      )}
    </div>
  );
}

/** The next step crosses a port, so that it is not the same object as its twin among the findings. */
function same(finding: Finding, next: Finding | null): boolean {
  return next !== null && keyOf(finding) === keyOf(next);
}

function keyOf({ rule, target, start, end }: Finding): string {
  return `${rule} ${target} ${start} ${end}`;
}
