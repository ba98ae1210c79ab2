import { useId, useState } from 'preact/hooks';
import type { Finding } from '../engine/types.ts';
import type { Aside } from '../journal/types.ts';
import { excerpt } from './excerpt.ts';
import { EVIDENCE_NAME, SKILL_NAME } from './names.ts';
import { t } from './words.ts';

interface StepActions {
  readonly onShow: (finding: Finding) => void;
  /** Absent if nothing can be written into the draft. */
  readonly onApply?: ((finding: Finding) => void) | undefined;
  /** `keyboard`: it was pressed without a mouse. */
  readonly onAside: (finding: Finding, way: Aside, keyboard: boolean) => void;
}

interface StepCardProps extends StepActions {
  readonly finding: Finding;
  /** The words it points at, as in the draft. */
  readonly quote: string;
  /** Whether it is the one next step, with the heading and the main button. */
  readonly lead: boolean;
}

/** One finding: the words, why it matters to this reader, what to try. */
export function StepCard({ finding, quote, lead, ...actions }: StepCardProps) {
  const title = useId();
  return (
    <section class={lead ? 'step lead' : 'step'} aria-labelledby={title}>
      {lead && <h2 class="overline">{t('step_heading')}</h2>}
      <h3 class="step-title" id={title} dir="auto">
        {finding.title}
      </h3>
      {quote !== '' && (
        <blockquote dir="auto">
          {finding.target === 'subject' && <span class="small">{t('step_in_subject')} </span>}
          {excerpt(quote)}
        </blockquote>
      )}
      <p class="quiet" dir="auto">
        {finding.why}
      </p>
      <p dir="auto">{finding.move}</p>
      {finding.model && (
        <details class="fold model">
          <summary>{t('step_model')}</summary>
          <p dir="auto" lang="en">
            {finding.model}
          </p>
        </details>
      )}
      <Actions finding={finding} quote={quote} lead={lead} {...actions} />
    </section>
  );
}

function Actions({ finding, quote, lead, onShow, onApply, onAside }: StepCardProps) {
  const evidence = useId();
  const [asked, ask] = useState(false);
  const aside = (way: Aside) => (event: MouseEvent) => onAside(finding, way, event.detail === 0);
  return (
    <>
      <div class="actions">
        {onApply && finding.fix && (
          <button type="button" class={lead ? 'primary' : ''} onClick={() => onApply(finding)}>
            {applyLabel(finding.fix.replacement, quote)}
          </button>
        )}
        {finding.target === 'body' && (
          <button
            type="button"
            class={lead && !(onApply && finding.fix) ? 'primary' : ''}
            onClick={() => onShow(finding)}
          >
            {t('step_show')}
          </button>
        )}
        <div class="actions">
          <button
            type="button"
            class="plain"
            aria-expanded={asked}
            aria-controls={evidence}
            onClick={() => ask(!asked)}
          >
            {t('step_why')}
          </button>
          <button type="button" class="plain" onClick={aside('wrong')}>
            {t('step_wrong')}
          </button>
        </div>
      </div>
      <div class="evidence" id={evidence} hidden={!asked}>
        <p>
          {t('step_skill', t(SKILL_NAME[finding.skill]))}. {t(EVIDENCE_NAME[finding.evidence])}
        </p>
        <div class="actions">
          <button type="button" class="plain" onClick={aside('here')}>
            {t('step_ignore')}
          </button>
          <button type="button" class="plain" onClick={aside('everywhere')}>
            {t('step_off')}
          </button>
        </div>
      </div>
    </>
  );
}

/** The label of Apply: what pressing it does, as far as that fits on a button. */
function applyLabel(replacement: string, quote: string): string {
  const words = replacement.trim();
  if (words !== '') return words.length <= 24 ? t('step_apply_change', words) : t('step_apply');
  return quote.length <= 24 ? t('step_apply_delete', quote.trim()) : t('step_apply');
}
