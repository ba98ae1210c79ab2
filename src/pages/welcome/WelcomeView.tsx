import type { ComponentChildren } from 'preact';
import type { Settings } from '../../journal/settings.ts';
import type { Prospect } from '../../practice/prospects.ts';
import { TextField } from '../../ui/fields.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { t, type Word } from '../../ui/words.ts';
import { Editor } from '../practice/Editor.tsx';
import { SiteChecks } from '../SiteChecks.tsx';

/** The steps in their order. */
export const STEPS = ['me', 'where', 'drill'] as const;
export type Step = (typeof STEPS)[number];

const HEADING: Record<Step, Word> = { me: 'welcome_me', where: 'welcome_where', drill: 'welcome_drill' };

interface WelcomeViewProps {
  readonly step: Step;
  readonly settings: Pick<Settings, 'name' | 'company' | 'sites'>;
  /** Why the last change could not be stored; null if it was. */
  readonly failed: string | null;
  readonly prospect: Prospect;
  /** The paragraphs of the draft to rewrite. */
  readonly starter: readonly string[];
  /** Customer focus of the starter and now, whole numbers 0-100; null until it has moved. */
  readonly moved: { readonly from: number; readonly to: number } | null;
  readonly onChange: (change: Partial<Settings>) => void;
  /** Goes to the next or previous step; past the last one the page is done. */
  readonly onStep: (by: 1 | -1) => void;
}

/** The first minute: who you are, where to coach, and a first rewrite that moves the number. Every step is optional. */
export function WelcomeView({ step, failed, onStep, ...rest }: WelcomeViewProps) {
  const at = STEPS.indexOf(step);
  const last = at === STEPS.length - 1;
  return (
    <main class="welcome">
      <header>
        <Logo size={28} />
        <h1>{t('welcome_title')}</h1>
        {at === 0 && <p>{t('welcome_lead')}</p>}
        {at === 0 && <p class="promise">{t('welcome_promise')}</p>}
      </header>
      <StepForm onEnter={last ? null : () => onStep(1)}>
        <section aria-labelledby="step">
          <p class="small">{t('welcome_progress', at + 1, STEPS.length)}</p>
          <h2 id="step" tabIndex={-1}>
            {t(HEADING[step])}
          </h2>
          <Content step={step} {...rest} />
          <p class="small failed" role="status">
            {failed !== null && t('playbook_failed', failed)}
          </p>
        </section>
        <div class="actions">
          {last ? (
            <button type="button" class="primary" onClick={() => onStep(1)}>
              {t('welcome_done')}
            </button>
          ) : (
            <button type="submit" class="primary">
              {t('welcome_next')}
            </button>
          )}
          {at > 0 && (
            <button type="button" onClick={() => onStep(-1)}>
              {t('welcome_back')}
            </button>
          )}
        </div>
      </StepForm>
    </main>
  );
}

interface StepFormProps {
  /** What Enter in a field does as well; null where there is a form of its own inside, as a form may hold no other. */
  readonly onEnter: (() => void) | null;
  readonly children: ComponentChildren;
}

function StepForm({ onEnter, children }: StepFormProps) {
  if (onEnter === null) return <div class="step">{children}</div>;
  const submit = (event: Event) => {
    event.preventDefault();
    onEnter();
  };
  return (
    <form class="step" onSubmit={submit}>
      {children}
    </form>
  );
}

function Content({ step, settings, prospect, starter, moved, onChange }: Omit<WelcomeViewProps, 'onStep' | 'failed'>) {
  if (step === 'me') {
    return (
      <>
        <TextField label={t('me_name')} value={settings.name} onChange={(name) => onChange({ name })} />
        <TextField
          label={t('me_company')}
          hint={t('me_company_hint')}
          value={settings.company}
          onChange={(company) => onChange({ company })}
        />
      </>
    );
  }
  if (step === 'where') return <SiteChecks sites={settings.sites} onChange={(sites) => onChange({ sites })} />;
  return (
    <>
      <p>{t('welcome_drill_task', prospect.firstName, t('pill_shortcut'))}</p>
      <div>
        <h3 class="overline">{t('welcome_facts', prospect.firstName)}</h3>
        <ul class="facts">
          {prospect.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Editor prospect={prospect} starter={starter} />
      {/* Not a live region: the coach says each number aloud, and only once the rep pauses. */}
      <p class="band">{moved && t('welcome_changed', moved.from, moved.to)}</p>
    </>
  );
}
