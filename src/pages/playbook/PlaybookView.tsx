import type { OwnPhrases, Skill } from '../../engine/types.ts';
import type { TriedPhrase } from '../../messages/page.ts';
import { Check, ListField } from '../../ui/fields.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { t } from '../../ui/words.ts';
import { SiteChecks } from '../SiteChecks.tsx';
import { DataFields } from './DataFields.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { Exchange, type ExchangeActions } from './Exchange.tsx';
import { Me } from './Me.tsx';
import { Phrases } from './Phrases.tsx';
import { Practising } from './Practising.tsx';
import type { Part } from './part.ts';
import { RuleList, type RuleRow } from './RuleList.tsx';
import { Section } from './Section.tsx';
import { Shortcuts } from './Shortcuts.tsx';

interface PlaybookViewProps extends Part, ExchangeActions {
  /** Every rule, in the order of the skills. */
  readonly rules: readonly RuleRow[];
  /** Why the last change could not be kept; null when it was. */
  readonly failed: string | null;
  /** The skill practised now; null before the first send. */
  readonly practised: Skill | null;
  /** The keys that open the popup; null for none. */
  readonly popupKeys: string | null;
  readonly onTry: (text: string, own: OwnPhrases) => Promise<readonly TriedPhrase[]>;
  readonly onReport: () => Promise<string>;
}

/** The playbook: who I am and whom I write to, where to coach, what to practise, which rules speak, what is kept. */
export function PlaybookView({
  settings,
  rules,
  failed,
  practised,
  popupKeys,
  onChange,
  onTry,
  onReport,
  ...exchange
}: PlaybookViewProps) {
  return (
    <>
      <header class="head">
        <Logo size={18} />
        <h1>{t('playbook_title')}</h1>
        <span class={failed === null ? 'small' : 'small failed'} role="status">
          {failed === null ? t('playbook_saved') : t('playbook_failed', failed)}
        </span>
      </header>
      <main class="playbook">
        <Section title={t('playbook_me')}>
          <Me settings={settings} onChange={onChange} />
        </Section>
        <Section title={t('playbook_customers')}>
          <ListField
            label={t('their_words')}
            hint={t('their_words_hint')}
            value={settings.theirWords}
            onChange={(theirWords) => onChange({ theirWords })}
          />
        </Section>
        <Section title={t('playbook_phrases')}>
          <Phrases settings={settings} onChange={onChange} onTry={onTry} />
        </Section>
        <Section title={t('playbook_where')}>
          <SiteChecks sites={settings.sites} onChange={(sites) => onChange({ sites })} />
          {settings.sites.linkedin && (
            <Check
              label={t('where_draw')}
              hint={t('where_draw_hint')}
              checked={settings.drawOnLinkedIn}
              onChange={(drawOnLinkedIn) => onChange({ drawOnLinkedIn })}
            />
          )}
        </Section>
        <Section title={t('playbook_practice')}>
          <Practising settings={settings} practised={practised} onChange={onChange} />
        </Section>
        <Section title={t('playbook_rules')}>
          <RuleList rules={rules} off={settings.rulesOff} on={settings.rulesOn} onChange={onChange} />
        </Section>
        <Section title={t('playbook_shortcuts')}>
          <Shortcuts popup={popupKeys} />
        </Section>
        <Section title={t('playbook_data')}>
          <DataFields settings={settings} onChange={onChange} />
          <Exchange syncs={settings.sync} {...exchange} />
        </Section>
        <Section title={t('playbook_diagnostics')}>
          <Diagnostics onReport={onReport} />
        </Section>
      </main>
    </>
  );
}
