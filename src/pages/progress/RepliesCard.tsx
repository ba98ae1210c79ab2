import { OUTCOME_DAYS } from '../../journal/types.ts';
import type { Behaviour, Outcomes } from '../../progress/outcomes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Interval } from '../../ui/Interval.tsx';
import { t, type Word } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { percent } from './words.ts';

const VERDICT: Record<Behaviour['verdict'], Word> = {
  'too-early': 'reply_too_early',
  'leaning-higher': 'reply_leaning_higher',
  'leaning-lower': 'reply_leaning_lower',
  higher: 'reply_higher',
  lower: 'reply_lower',
};

/** How many are drawn, those nearest to a verdict; the others are in the table. */
const MOST = 6;

interface RepliesCardProps {
  readonly outcomes: Outcomes;
  readonly names: ReadonlyMap<string, string>;
}

/** What goes with positive replies, as shares with intervals, or "too early". */
export function RepliesCard({ outcomes, names }: RepliesCardProps) {
  const { all, behaviours, tested, known } = outcomes;
  const shown = behaviours.slice(0, MOST);
  const most = Math.max(0.1, ...shown.flatMap(({ having, lacking }) => [having.high, lacking.high]));
  return (
    <Card title={t('progress_replies')}>
      <p class={all.n === 0 ? 'quiet' : undefined}>
        {all.n === 0
          ? t('progress_replies_none', OUTCOME_DAYS)
          : t('progress_replies_text', all.hits, all.n, percent(all.low), percent(all.high), known)}
      </p>
      {all.n > 0 && (
        <ul class="replies">
          {shown.map((one) => (
            <Compared key={`${one.kind} ${one.rule}`} one={one} most={most} names={names} />
          ))}
        </ul>
      )}
      {all.n > 0 && (
        <p class="small">
          {t('progress_replies_key', OUTCOME_DAYS)}{' '}
          {tested === 0 ? t('progress_replies_untested') : t('progress_replies_tested', tested, behaviours.length)}{' '}
          {t('progress_replies_caution')}
        </p>
      )}
      {all.n > 0 && (
        <DataTable
          head={[t('progress_rule'), t('reply_with'), t('reply_without'), t('progress_state')]}
          rows={() =>
            behaviours.map((one) => [nameOf(one, names), ofN(one.having), ofN(one.lacking), t(VERDICT[one.verdict])])
          }
        />
      )}
    </Card>
  );
}

function Compared({
  one,
  most,
  names,
}: { readonly one: Behaviour; readonly most: number } & Pick<RepliesCardProps, 'names'>) {
  const { having, lacking, verdict } = one;
  return (
    <li>
      <p class="named">
        {nameOf(one, names)} <span class="pill-small">{t(VERDICT[verdict])}</span>
      </p>
      <Interval {...having} most={most} />
      <p class="small">{t('reply_with_text', having.hits, having.n, percent(having.low), percent(having.high))}</p>
      <Interval {...lacking} most={most} hollow />
      <p class="small">
        {t('reply_without_text', lacking.hits, lacking.n, percent(lacking.low), percent(lacking.high))}
      </p>
    </li>
  );
}

function nameOf({ rule, kind }: Behaviour, names: RepliesCardProps['names']): string {
  return t(kind === 'credit' ? 'rule_kept' : 'rule_found', names.get(rule) ?? rule);
}

function ofN({ hits, n }: Behaviour['having']): string {
  return t('reply_of', hits, n);
}
