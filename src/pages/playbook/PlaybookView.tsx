import type { OwnPhrases, Skill } from '../../engine/types.ts';
import type { TriedPhrase } from '../../messages/page.ts';
import { Check, ListField } from '../../ui/fields.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { t } from '../../ui/words.ts';
import { SiteChecks } from '../SiteChecks.tsx';
import { Contents } from './Contents.tsx';
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
  /** Why the last change could not be stored; null if it was. */
  readonly failed: string | null;
  /** The skill practised now; null before the first send. */
  readonly practised: Skill | null;
  /** The keys that open the popup; null for none. */
  readonly popupKeys: string | null;
  readonly onTry: (text: string, own: OwnPhrases) => Promise<readonly TriedPhrase[]>;
  readonly onReport: () => Promise<string>;
}

/** The playbook: who I am and whom I write to, where to coach, what to practise, which rules are on, what is stored. */
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
      <PageHead title={t('playbook_title')} here="playbook">
        <span class={failed === null ? 'small' : 'small failed'} role="status">
          {failed === null ? t('playbook_saved') : t('playbook_failed', failed)}
        </span>
      </PageHead>
      <main class="playbook">
        <Contents />
        <Section part="me">
          <Me settings={settings} onChange={onChange} />
        </Section>
        <Section part="customers">
          <ListField
            label={t('their_words')}
            hint={t('their_words_hint')}
            value={settings.theirWords}
            onChange={(theirWords) => onChange({ theirWords })}
          />
        </Section>
        <Section part="phrases">
          <Phrases settings={settings} onChange={onChange} onTry={onTry} />
        </Section>
        <Section part="where">
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
        <Section part="practice">
          <Practising settings={settings} practised={practised} onChange={onChange} />
        </Section>
        <Section part="rules">
          <RuleList rules={rules} off={settings.rulesOff} on={settings.rulesOn} onChange={onChange} />
        </Section>
        <Section part="shortcuts">
          <Shortcuts popup={popupKeys} />
        </Section>
        <Section part="data">
          <DataFields settings={settings} onChange={onChange} />
          <Exchange syncs={settings.sync} {...exchange} />
        </Section>
        <Section part="diagnostics">
          <Diagnostics onReport={onReport} />
        </Section>
      </main>
    </>
  );
}
