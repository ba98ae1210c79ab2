import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GlancedSend, Outcome } from '../journal/types.ts';
import type { DraftTold } from '../messages/told.ts';
import type { FrontView, PopupMessage } from '../messages/view.ts';
import type { News } from '../progress/news.ts';
import type { SiteId } from '../sites/site.ts';
import { Logo } from '../ui/Logo.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DOOR_NAME, type DoorPage } from '../ui/names.ts';
import { SITE_NAME, SURFACE_NAME } from '../ui/send-names.ts';
import { TrendLine } from '../ui/TrendLine.tsx';
import type { TrendPoint } from '../ui/trend.ts';
import { Unstored } from '../ui/Unstored.tsx';
import { plural, t } from '../ui/words.ts';
import { CameBackList } from './CameBackList.tsx';
import type { CameBack } from './came-back.ts';
import { Front } from './Front.tsx';
import { LookBackDoor } from './LookBackDoor.tsx';
import { newsText } from './news.ts';
import { Practised, type PractisedSkill } from './Practised.tsx';
import { Today } from './Today.tsx';

/** A link to a page of the extension. */
export interface Door {
  readonly page: DoorPage;
  readonly href: string;
}

/** What the popup read from the journal. */
export interface Remembered {
  /** Newest first. */
  readonly today: readonly GlancedSend[];
  /** Oldest first, one point per week. */
  readonly trend: readonly TrendPoint[];
  /** How many messages of the trend were sent on other machines. */
  readonly elsewhere: number;
  /** Whether nothing was ever sent. */
  readonly empty: boolean;
  /** null before the first send. */
  readonly practised: PractisedSkill | null;
  /** Number of drills that are due now. */
  readonly due: number;
  readonly news: News | null;
  /** Whether there is a week to look back on. */
  readonly lookBack: boolean;
  readonly cameBack: CameBack;
}

/** null until the journal has answered, 'unreadable' if it does not. */
export type Memory = Remembered | 'unreadable' | null;

interface PopupViewProps {
  /** null until the background has answered. */
  readonly view: FrontView | null;
  /** Why the last send could not be stored; null if it could. */
  readonly unkept: PopupMessage['unkept'];
  /** Why the last change beside a draft could not be stored; null if it could. */
  readonly unchanged: PopupMessage['unchanged'];
  readonly memory: Memory;
  /** Rule names by id; empty until the background has answered. */
  readonly names: ReadonlyMap<string, string>;
  /** Only pages that exist. */
  readonly doors: readonly Door[];
  /** Opens the side panel or sidebar with the same view; null if this is it, or there is none. */
  readonly onKeepOpen: (() => Promise<boolean>) | null;
  /** Sends a message about a draft to it. */
  readonly onTell: (message: DraftTold) => void;
  /** Resolves with whether it could be stored. */
  readonly onSwitchOn: (site: SiteId) => Promise<boolean>;
  /** The rep does not want to look back this week. Resolves with whether it could be stored. */
  readonly onNotThisWeek: () => Promise<boolean>;
  /** Asks storage again. */
  readonly onRetry: () => void;
  /** null takes an answer back. Resolves with whether it could be stored. */
  readonly onOutcome: (id: string, outcome: Outcome | null) => Promise<boolean>;
}

/** The popup and the side panel: the draft in front, the focus skill, news, the week, what came back, today's sends, the trend, the doors. */
export function PopupView({
  view,
  unkept,
  unchanged,
  memory,
  names,
  doors,
  onKeepOpen,
  onTell,
  onSwitchOn,
  onNotThisWeek,
  onRetry,
  onOutcome,
}: PopupViewProps) {
  const [refused, setRefused] = useState(false);
  const remembered = memory === 'unreadable' ? null : memory;
  const due = remembered?.due ?? 0;
  const said = remembered?.news ? newsText(remembered.news, names) : null;
  const hrefOf = (wanted: DoorPage) => doors.find(({ page }) => page === wanted)?.href;
  const progress = hrefOf('progress');
  return (
    <div class="popup">
      <header class="head">
        <Logo size={18} />
        <h1>{t('extension_name')}</h1>
        <span class="small">{view && where(view)}</span>
        {onKeepOpen && (
          <button
            type="button"
            class="plain keep-open"
            aria-label={t('popup_keep_open')}
            title={t('popup_keep_open_more')}
            onClick={async () => setRefused(!(await onKeepOpen()))}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M1.5 3h13v10h-13zM10 3v10" fill="none" stroke="currentColor" stroke-width="1.6" />
            </svg>
          </button>
        )}
      </header>
      <main>
        {refused && (
          <p class="small" role="alert">
            {t('popup_keep_open_refused')}
          </p>
        )}
        <Front
          view={view}
          stored={unchanged === null}
          firstRun={remembered?.empty === true}
          practice={hrefOf('practice')}
          onTell={onTell}
          onSwitchOn={onSwitchOn}
        />
        {unkept !== null && (
          <Notice
            boxed
            title={t('popup_unkept')}
            more={t(unkept === 'quota' ? 'popup_unkept_quota' : 'popup_unkept_storage')}
          />
        )}
        {unchanged !== null && <Unstored reason={unchanged} />}
        {memory === 'unreadable' && (
          <Notice boxed title={t('popup_storage')} more={t('popup_storage_more')}>
            <button type="button" onClick={onRetry}>
              {t('popup_storage_again')}
            </button>
          </Notice>
        )}
        {remembered?.practised && <Practised {...remembered.practised} playbook={hrefOf('playbook')} />}
        {said !== null && <p>{said}</p>}
        {remembered?.lookBack && progress && <LookBackDoor progress={progress} onNot={onNotThisWeek} />}
        {remembered && !remembered.empty && (
          <Lately folded={view === null || view.state === 'draft' || view.state === 'guess'}>
            <CameBackList {...remembered.cameBack} onOutcome={onOutcome} />
            <Today sends={remembered.today} />
            <section>
              <h2 class="overline">{t('trend_heading')}</h2>
              <TrendLine points={remembered.trend} elsewhere={remembered.elsewhere} />
            </section>
          </Lately>
        )}
      </main>
      {doors.length > 0 && (
        <nav aria-label={t('popup_doors')}>
          {doors.map(({ page, href }) => (
            <a key={page} href={href} target="_blank" rel="noreferrer">
              {t(DOOR_NAME[page])}{' '}
              {page === 'practice' && due > 0 && (
                <span class="small">{plural(due, 'door_practice_due_one', 'door_practice_due_other')}</span>
              )}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

interface LatelyProps {
  /** Whether it is folded, since there is a draft to look at first. */
  readonly folded: boolean;
  readonly children: ComponentChildren;
}

/** Today's sends, and what came back. */
function Lately({ folded, children }: LatelyProps) {
  if (!folded) return <>{children}</>;
  return (
    <details class="fold lately">
      <summary>{t('popup_lately')}</summary>
      <div>{children}</div>
    </details>
  );
}

function where(view: FrontView): string {
  if (view.state === 'unsupported') return '';
  const site = t(SITE_NAME[view.site]);
  return view.state === 'draft' || view.state === 'guess'
    ? t('popup_where', site, t(SURFACE_NAME[view.surface]))
    : site;
}
