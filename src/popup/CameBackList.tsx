import { useId, useState } from 'preact/hooks';
import { type GlancedSend, OUTCOMES, type Outcome } from '../journal/types.ts';
import { dateName, shortMoment } from '../ui/dates.ts';
import { NotKept } from '../ui/NotKept.tsx';
import { SITE_NAME, SURFACE_NAME } from '../ui/send-names.ts';
import { plural, t, type Word } from '../ui/words.ts';
import type { CameBack } from './came-back.ts';

const ANSWER: Record<Outcome, Word> = {
  positive: 'answer_positive',
  other: 'answer_other',
  decline: 'answer_decline',
  none: 'answer_none',
};

/** Rows drawn at first, and more at each press. */
const PAGE = 3;

interface CameBackListProps extends CameBack {
  /** null takes an answer back. Resolves with whether it could be stored. */
  readonly onOutcome: (id: string, outcome: Outcome | null) => Promise<boolean>;
}

/** Asks what came back: sends with a seen reply first, the others behind a fold. Never guessed. */
export function CameBackList({ replied, waiting, onOutcome }: CameBackListProps) {
  if (replied.length + waiting.length === 0) return null;
  return (
    <section>
      <h2 class="overline">{t('answer_heading')}</h2>
      <Sends sends={replied} onOutcome={onOutcome} />
      {waiting.length > 0 && (
        <details class="fold">
          <summary>{plural(waiting.length, 'answer_waiting_one', 'answer_waiting_other')}</summary>
          <Sends sends={waiting} onOutcome={onOutcome} />
        </details>
      )}
    </section>
  );
}

type SendsProps = { readonly sends: readonly GlancedSend[] } & Pick<CameBackListProps, 'onOutcome'>;

function Sends({ sends, onOutcome }: SendsProps) {
  const [most, setMost] = useState(PAGE);
  const more = Math.min(PAGE, sends.length - most);
  return (
    <>
      <ul class="answers">
        {sends.slice(0, most).map((send) => (
          <Send key={send.id} send={send} onChoose={(outcome) => onOutcome(send.id, outcome)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {plural(more, 'history_more_one', 'history_more_other')}
        </button>
      )}
    </>
  );
}

interface SendProps {
  readonly send: GlancedSend;
  readonly onChoose: (outcome: Outcome | null) => Promise<boolean>;
}

function Send({ send: { at, site, surface, replied, outcome }, onChoose }: SendProps) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const choose = async (one: Outcome) => setFailed(!(await onChoose(one === outcome ? null : one)));
  return (
    <li>
      <p id={id}>
        <time dateTime={new Date(at).toISOString()}>{shortMoment(at)}</time>
        <span class="small"> {t('popup_where', t(SITE_NAME[site]), t(SURFACE_NAME[surface]))}</span>
      </p>
      {replied !== undefined && <p class="small">{t('answer_seen', dateName(replied))}</p>}
      <fieldset class="answer" aria-labelledby={id}>
        {OUTCOMES.map((one) => (
          <button key={one} type="button" aria-pressed={one === outcome} onClick={() => void choose(one)}>
            {t(ANSWER[one])}
          </button>
        ))}
      </fieldset>
      {failed && <NotKept />}
    </li>
  );
}
