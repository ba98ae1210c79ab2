import { useState } from 'preact/hooks';
import type { GlancedSend } from '../journal/types.ts';
import { timeName } from '../ui/dates.ts';
import { SEND_STATE_NAME, SITE_NAME, SURFACE_NAME } from '../ui/send-names.ts';
import { plural, t, whole } from '../ui/words.ts';

/** Rows drawn at first: what a popup has room for. */
const PAGE = 8;

/** Today's sends, the last ones at first: when, where, with what number. */
export function Today({ sends }: { readonly sends: readonly GlancedSend[] }) {
  const [all, setAll] = useState(false);
  const more = sends.length - PAGE;
  return (
    <section>
      <h2 class="overline">{t('popup_today')}</h2>
      {sends.length === 0 && <p class="small">{t('popup_today_none')}</p>}
      <ul class="sends">
        {(all ? sends : sends.slice(0, PAGE)).map((send) => (
          <Send key={send.id} send={send} />
        ))}
      </ul>
      {!all && more > 0 && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {plural(more, 'history_more_one', 'history_more_other')}
        </button>
      )}
    </section>
  );
}

function Send({ send }: { readonly send: GlancedSend }) {
  const { at, site, surface, state, focus, unaided } = send;
  const changed = focus !== null && unaided !== null && Math.round(unaided) !== Math.round(focus);
  return (
    <li>
      <time dateTime={new Date(at).toISOString()}>{timeName(at)}</time>
      <span class="grow">
        {t('popup_where', t(SITE_NAME[site]), t(SURFACE_NAME[surface]))}
        {state !== 'sent' && <span class="small state">{t(SEND_STATE_NAME[state])}</span>}
      </span>
      {changed && <span class="small">{t('send_change', Math.round(unaided))}</span>}
      <b>
        <span aria-hidden="true">{whole(focus)}</span>
        {focus !== null && <span class="unseen">{t('focus_value', Math.round(focus))}</span>}
      </b>
    </li>
  );
}
