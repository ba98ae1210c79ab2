import { t } from '../../ui/words.ts';

interface ShortcutsProps {
  /** The browser's current keys for opening the popup; null if there are none. */
  readonly popup: string | null;
}

/** The keyboard shortcuts, and where to change them. */
export function Shortcuts({ popup }: ShortcutsProps) {
  const rows = [
    [t('shortcut_card'), t('pill_shortcut')],
    [t('shortcut_mark'), t('tip_shortcut')],
    [t('shortcut_close'), t('shortcut_escape')],
    [t('shortcut_popup'), popup],
  ] as const;
  return (
    <>
      <dl class="shortcuts">
        {rows.map(([name, keys]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('shortcut_unset')}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{t('shortcut_change')}</p>
    </>
  );
}
