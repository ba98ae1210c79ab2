import type { SendRecord } from '../journal/types.ts';
import { SEND_STATE_NAME, SITE_NAME, SURFACE_NAME } from '../ui/send-names.ts';
import { language, t } from '../ui/words.ts';

/** Today's sends: when, where, with what number. */
export function Today({ sends }: { readonly sends: readonly SendRecord[] }) {
  return (
    <section>
      <h2 class="overline">{t('popup_today')}</h2>
      {sends.length === 0 && <p class="small">{t('popup_today_none')}</p>}
      <ul class="sends">
        {sends.map((send) => (
          <Send key={send.id} send={send} />
        ))}
      </ul>
    </section>
  );
}

function Send({ send }: { readonly send: SendRecord }) {
  const { at, site, surface, state, focus, unaided } = send;
  const time = new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(at);
  const changed = focus !== null && unaided !== null && Math.round(unaided) !== Math.round(focus);
  return (
    <li>
      <time dateTime={new Date(at).toISOString()}>{time}</time>
      <span class="grow">
        {t('popup_where', t(SITE_NAME[site]), t(SURFACE_NAME[surface]))}
        {state !== 'sent' && <span class="small state">{t(SEND_STATE_NAME[state])}</span>}
      </span>
      {changed && <span class="small">{t('send_change', Math.round(unaided))}</span>}
      <b>{focus === null ? '–' : Math.round(focus)}</b>
    </li>
  );
}
