import { useId, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../engine/types.ts';
import { OUTCOMES, type Outcome, type SendRecord } from '../../journal/types.ts';
import { momentName } from '../../ui/dates.ts';
import { Choice } from '../../ui/fields.tsx';
import { KIND_NAME, OUTCOME_NAME, SEND_STATE_NAME, SITE_NAME, SURFACE_NAME } from '../../ui/send-names.ts';
import { t, type Word, whole } from '../../ui/words.ts';
import { named } from './Filters.tsx';

/** What the rep may change in the history. */
export interface Corrections {
  readonly onKind: (id: string, kind: Kind) => void;
  /** null: not known. */
  readonly onOutcome: (id: string, outcome: Outcome | null) => void;
  readonly onRemove: (id: string) => void;
}

interface HistoryRowProps extends Corrections {
  readonly send: SendRecord;
  readonly names: ReadonlyMap<string, string>;
}

const KIND_OPTIONS: readonly (readonly [Kind, Word])[] = KINDS.map((kind) => [kind, KIND_NAME[kind]]);
const OUTCOME_OPTIONS: readonly (readonly [Outcome | null, Word])[] = [
  [null, 'outcome_unknown'],
  ...OUTCOMES.map((outcome) => [outcome, OUTCOME_NAME[outcome]] as const),
];

/** One send: when, where, its numbers, findings and credits, and the rep's corrections. */
export function HistoryRow({ send, names, onKind, onOutcome, onRemove }: HistoryRowProps) {
  const { id, at, site, surface, state, kind, outcome, unaided, focus, replied } = send;
  const when = useId();
  return (
    <li>
      <div class="history-what">
        <p>
          <time id={when} dateTime={new Date(at).toISOString()}>
            {momentName(at)}
          </time>
        </p>
        <p class="small">
          {t('popup_where', t(SITE_NAME[site]), t(SURFACE_NAME[surface]))}
          {state !== 'sent' && ` · ${t(SEND_STATE_NAME[state])}`}
        </p>
        {replied !== undefined && <p class="small">{t('answer_seen', momentName(replied))}</p>}
        <Rules said="rule_found" rules={Object.keys(send.rules)} names={names} />
        <Rules said="rule_kept" rules={send.credits} names={names} />
      </div>
      <p class="history-numbers">
        <b>{t('history_sent', whole(focus))}</b> <span class="small">{t('history_first', whole(unaided))}</span>
      </p>
      <Choice
        label={t('history_kind')}
        of={when}
        options={named(KIND_OPTIONS)}
        value={kind}
        onChange={(next) => onKind(id, next)}
      />
      <Choice
        label={t('history_outcome')}
        of={when}
        options={named(OUTCOME_OPTIONS)}
        value={outcome}
        onChange={(next) => onOutcome(id, next)}
      />
      <Remove of={when} onRemove={() => onRemove(id)} />
    </li>
  );
}

interface RulesProps extends Pick<HistoryRowProps, 'names'> {
  readonly said: Extract<Word, 'rule_found' | 'rule_kept'>;
  readonly rules: readonly string[];
}

/** The findings or credits of a message; nothing if there are none. */
function Rules({ said, rules, names }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <p class="small history-rules" dir="auto">
      {t(said, rules.map((rule) => names.get(rule) ?? rule).join('\u00a0· '))}
    </p>
  );
}

interface RemoveProps {
  /** Id of the element that names the send. */
  readonly of: string;
  readonly onRemove: () => void;
}

/** Deleting takes two presses, since it cannot be undone. The group stays, so that the focus is kept. */
function Remove({ of, onRemove }: RemoveProps) {
  const [asked, ask] = useState(false);
  return (
    <fieldset class="actions" aria-labelledby={of}>
      {asked ? (
        <>
          <button type="button" onClick={onRemove}>
            {t('history_remove_sure')}
          </button>
          <button type="button" class="plain" onClick={() => ask(false)}>
            {t('history_remove_not')}
          </button>
        </>
      ) : (
        <button type="button" class="plain" onClick={() => ask(true)}>
          {t('history_remove')}
        </button>
      )}
    </fieldset>
  );
}
