import { useState } from 'preact/hooks';
import type { Band, Span } from '../engine/types.ts';
import type { DraftTold } from '../messages/told.ts';
import type { FrontView } from '../messages/view.ts';
import type { SiteId } from '../sites/site.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { GuessResult } from '../ui/GuessResult.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import { ReviewView } from '../ui/ReviewView.tsx';
import { SelfCheck } from '../ui/SelfCheck.tsx';
import { SITE_NAME } from '../ui/send-names.ts';
import { spokenReview } from '../ui/spoken.ts';
import { plural, t } from '../ui/words.ts';

interface FrontProps {
  readonly view: FrontView | null;
  /** Whether the last change beside a draft could be stored. */
  readonly stored: boolean;
  readonly firstRun: boolean;
  /** Address of the practice page; undefined where there is none. */
  readonly practice: string | undefined;
  /** Sends a message about a draft to it. */
  readonly onTell: (message: DraftTold) => void;
  /** Resolves with whether it could be stored. */
  readonly onSwitchOn: (site: SiteId) => Promise<boolean>;
}

/** What is in front: a draft with its review, or why there is none and what to do. */
export function Front({ view, stored, firstRun, practice, onTell, onSwitchOn }: FrontProps) {
  if (view?.state === 'draft') return <Draft key={view.draft} view={view} stored={stored} onTell={onTell} />;
  if (view?.state === 'guess') {
    const { draft, sentences } = view;
    const guess = (band: Band | null, sentence: number | null) => onTell({ type: 'guess', draft, band, sentence });
    return <SelfCheck key={draft} sentences={sentences} onGuess={guess} />;
  }
  if (view === null) return <Notice title={t('waiting')} more={t('silence_empty_more')} />;
  if (view.state === 'unreadable' && view.reason === 'failed') {
    return <Notice boxed title={t('problem_failed')} more={t('problem_failed_more')} />;
  }
  if (view.state === 'unreadable') {
    return <Notice boxed title={t('problem_unreadable')} more={t('popup_unreadable_more', t(SITE_NAME[view.site]))} />;
  }
  if (view.state === 'off') return <Off site={view.site} onSwitchOn={onSwitchOn} />;
  if (firstRun) return <FirstRun practice={practice} />;
  if (view.state === 'unsupported') return <Notice title={t('popup_unsupported')} more={t('popup_unsupported_more')} />;
  return <Notice title={t('popup_no_draft')} more={t('popup_no_draft_more')} />;
}

function FirstRun({ practice }: Pick<FrontProps, 'practice'>) {
  return (
    <Notice title={t('popup_first_run')} more={t('popup_first_run_more')}>
      {practice !== undefined && (
        <a class="button primary" href={practice} target="_blank" rel="noreferrer">
          {t('popup_first_drill')}
        </a>
      )}
    </Notice>
  );
}

type OffProps = Pick<FrontProps, 'onSwitchOn'> & { readonly site: SiteId };

function Off({ site, onSwitchOn }: OffProps) {
  const [failed, setFailed] = useState(false);
  const name = t(SITE_NAME[site]);
  const press = async () => setFailed(!(await onSwitchOn(site)));
  return (
    <>
      <Notice title={t('popup_off', name)} more={t('popup_off_more')}>
        <button type="button" class="primary" onClick={() => void press()}>
          {t('popup_switch_on', name)}
        </button>
      </Notice>
      {failed && <NotKept />}
    </>
  );
}

interface DraftProps extends Pick<FrontProps, 'stored' | 'onTell'> {
  readonly view: Extract<FrontView, { state: 'draft' }>;
}

function Draft({ view, stored, onTell }: DraftProps) {
  const { draft, review, first, muted } = view;
  if (muted) {
    return (
      <Notice title={t('muted_title')} more={t('muted_more')}>
        <button type="button" class="primary" onClick={() => onTell({ type: 'mute', draft, muted: false })}>
          {t('unmute')}
        </button>
      </Notice>
    );
  }
  return (
    <section aria-label={t('popup_live')}>
      <GuessResult guess={view.guess} focus={first} />
      <ReviewView
        review={review}
        first={first}
        stale={false}
        stored={stored}
        text={view.text}
        subject={view.subject}
        onShow={(span) => onTell({ type: 'show', draft, span: only(span) })}
        onPoint={(span) => onTell({ type: 'point', draft, span: span && only(span) })}
        onAside={({ rule, target, ...span }, way) =>
          onTell({ type: 'aside', draft, way, rule, target, span: only(span) })
        }
        onTakeBack={() => onTell({ type: 'take-back', draft })}
        onCorrect={(span, orientation) => onTell({ type: 'correct', draft, span: only(span), orientation })}
      >
        <button
          type="button"
          class="plain"
          aria-label={t('mute_more')}
          onClick={() => onTell({ type: 'mute', draft, muted: true })}
        >
          {t('mute')}
        </button>
      </ReviewView>
      {/* Where the coach is drawn it says so itself. */}
      <Announcer message={view.drawn === 'drawn' ? '' : spokenReview(review)} />
      {view.left !== undefined && <p class="small aside">{room(view.left)}</p>}
      {view.drawn === 'unwanted' && <p class="small aside">{t('popup_undrawn')}</p>}
      {view.drawn === 'refused' && <p class="small aside">{t('popup_refused')}</p>}
      {view.drafts > 1 && <p class="small aside">{plural(view.drafts, 'popup_drafts_one', 'popup_drafts_other')}</p>}
    </section>
  );
}

/** A plain span: the background refuses further fields. */
function only({ start, end }: Span): Span {
  return { start, end };
}

/** How many characters of a note are left, or are too many. */
function room(left: number): string {
  return left < 0
    ? plural(-left, 'popup_over_one', 'popup_over_other')
    : plural(left, 'popup_left_one', 'popup_left_other');
}
