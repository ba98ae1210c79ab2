import { type Calibration, type Check, LEAST_CHECKS, lastChecks, rangeOf } from '../../progress/calibration.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { momentName } from '../../ui/dates.ts';
import { GuessPlot } from '../../ui/GuessPlot.tsx';
import { BAND_NAME } from '../../ui/names.ts';
import { t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import { percent } from './words.ts';

interface CalibrationCardProps {
  readonly checks: readonly Check[];
  readonly calibration: Calibration | null;
}

const ANSWERS = ['self-led', 'mostly-self', 'mostly-customer', 'customer-led'] as const;

/** How close the rep's guesses came to the numbers, compared only with their own past. */
export function CalibrationCard({ checks, calibration }: CalibrationCardProps) {
  const last = lastChecks(checks);
  return (
    <Card title={t('calibration_heading')}>
      {last.length === 0 ? <p class="quiet">{t('calibration_none')}</p> : <GuessPlot columns={columnsOf(last)} />}
      {last.length > 0 && !calibration && <p>{t('calibration_early', LEAST_CHECKS, last.length)}</p>}
      {calibration && <Verdict {...calibration} />}
      {last.length > 0 && <p class="small">{t('calibration_key')}</p>}
      {last.length > 0 && (
        <DataTable
          head={[t('progress_day'), t('guess_yours'), t('guess_number'), t('calibration_found')]}
          rows={() => last.toReversed().map(rowOf)}
        />
      )}
    </Card>
  );
}

/** How far off the guesses were, and which way, in words. */
export function guessesText({ n, bias, error }: Calibration): string {
  const lean = Math.round(Math.abs(bias));
  if (lean === 0) return t('calibration_even', n, Math.round(error));
  return t(bias > 0 ? 'calibration_high' : 'calibration_low', n, Math.round(error), lean);
}

function Verdict(calibration: Calibration) {
  const { errorBefore, weakest, good } = calibration;
  return (
    <>
      <p>
        {guessesText(calibration)} {errorBefore !== null && t('calibration_before', Math.round(errorBefore))}{' '}
        {good && t('calibration_good')}
      </p>
      {weakest.n > 0 && (
        <p>{t('calibration_weakest', weakest.hits, weakest.n, percent(weakest.low), percent(weakest.high))}</p>
      )}
    </>
  );
}

function columnsOf(checks: readonly Check[]) {
  return ANSWERS.map((answer) => {
    const [from, to] = rangeOf(answer);
    const scores = checks.filter(({ band }) => band === answer).map(({ score }) => score);
    return { name: t(BAND_NAME[answer]), from, to, scores };
  });
}

function rowOf({ at, band, score, weakest }: Check): (string | number)[] {
  const found = weakest === null ? '–' : t(weakest ? 'calibration_yes' : 'calibration_no');
  return [momentName(at), t(BAND_NAME[band]), Math.round(score), found];
}
