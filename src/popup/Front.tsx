import type { Band, Credit, Finding, Span } from '../engine/types.ts';
import type { FrontView } from '../messages/protocol.ts';
import type { SiteId } from '../sites/site.ts';
import { GuessResult } from '../ui/GuessResult.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ReviewView } from '../ui/ReviewView.tsx';
import { SelfCheck } from '../ui/SelfCheck.tsx';
import { SITE_NAME } from '../ui/send-names.ts';
import { plural, t } from '../ui/words.ts';

interface FrontProps {
  readonly view: FrontView | null;
  readonly firstRun: boolean;
  readonly onShow: (draft: string, span: Span) => void;
  readonly onMute: (draft: string, muted: boolean) => void;
  readonly onGuess: (draft: string, band: Band | null, sentence: number | null) => void;
  readonly onSwitchOn: (site: SiteId) => void;
}

/** What is in front: a draft with its review, or why there is none and what to do. */
export function Front({ view, firstRun, onShow, onMute, onGuess, onSwitchOn }: FrontProps) {
  if (view?.state === 'draft') return <Draft view={view} onShow={onShow} onMute={onMute} />;
  if (view?.state === 'guess') {
    const { draft, sentences } = view;
    return <SelfCheck key={draft} sentences={sentences} onGuess={(...guess) => onGuess(draft, ...guess)} />;
  }
  if (view === null) return <Notice title={t('waiting')} more={t('silence_empty_more')} />;
  if (view.state === 'unreadable') {
    return <Notice title={t('problem_unreadable')} more={t('popup_unreadable_more', t(SITE_NAME[view.site]))} />;
  }
  if (view.state === 'off') {
    const site = t(SITE_NAME[view.site]);
    return (
      <Notice title={t('popup_off', site)} more={t('popup_off_more')}>
        <button type="button" class="primary" onClick={() => onSwitchOn(view.site)}>
          {t('popup_switch_on', site)}
        </button>
      </Notice>
    );
  }
  if (firstRun) return <Notice title={t('popup_first_run')} more={t('popup_first_run_more')} />;
  if (view.state === 'unsupported') return <Notice title={t('popup_unsupported')} more={t('popup_unsupported_more')} />;
  return <Notice title={t('popup_no_draft')} more={t('popup_no_draft_more', t(SITE_NAME[view.site]))} />;
}

interface DraftProps extends Omit<FrontProps, 'view' | 'firstRun' | 'onGuess' | 'onSwitchOn'> {
  readonly view: Extract<FrontView, { state: 'draft' }>;
}

function Draft({ view, onShow, onMute }: DraftProps) {
  const { draft, review, first, muted } = view;
  if (muted) {
    return (
      <Notice title={t('muted_title')} more={t('muted_more')}>
        <button type="button" class="primary" onClick={() => onMute(draft, false)}>
          {t('unmute')}
        </button>
      </Notice>
    );
  }
  const quote = (span: Span | Finding | Credit) => (isNext(span, review.next) ? view.quote : null);
  return (
    <section aria-label={t('popup_live')}>
      <GuessResult guess={view.guess} focus={first} />
      <ReviewView review={review} first={first} stale={false} quote={quote} onShow={(span) => onShow(draft, span)}>
        <button type="button" class="plain" aria-label={t('mute_more')} onClick={() => onMute(draft, true)}>
          {t('mute')}
        </button>
      </ReviewView>
      {!view.drawn && <p class="small aside">{t('popup_undrawn')}</p>}
      {view.drafts > 1 && <p class="small aside">{plural(view.drafts, 'popup_drafts_one', 'popup_drafts_other')}</p>}
    </section>
  );
}

function isNext(span: Span | Finding | Credit, next: Finding | null): boolean {
  return next !== null && 'rule' in span && span.rule === next.rule && span.start === next.start;
}
