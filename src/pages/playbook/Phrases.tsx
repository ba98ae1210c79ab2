import { useEffect, useId, useState } from 'preact/hooks';
import type { OwnPhrases } from '../../engine/types.ts';
import type { TriedPhrase } from '../../messages/page.ts';
import { ListField } from '../../ui/fields.tsx';
import { plural, t } from '../../ui/words.ts';
import type { Part } from './part.ts';
import { Tried } from './Tried.tsx';

interface PhrasesProps extends Part {
  /** Finds phrases in a text as a draft's are found. */
  readonly onTry: (text: string, own: OwnPhrases) => Promise<readonly TriedPhrase[]>;
}

const NOTHING = { text: '', found: [] } as const;

/** The rep's own phrases, to watch and to keep, with a field that shows what they find. */
export function Phrases({ settings, onChange, onTry }: PhrasesProps) {
  const { watched, loved } = settings;
  const id = useId();
  const [text, write] = useState('');
  const [tried, show] = useState<{ readonly text: string; readonly found: readonly TriedPhrase[] }>(NOTHING);
  useEffect(() => {
    let current = true;
    onTry(text, { watch: watched, love: loved }).then(
      (found) => current && show({ text, found }),
      () => current && show(NOTHING),
    );
    return () => {
      current = false;
    };
  }, [text, watched, loved, onTry]);
  return (
    <>
      <ListField
        label={t('phrases_watched')}
        hint={t('phrases_watched_hint')}
        value={watched}
        onChange={(list) => onChange({ watched: list })}
      />
      <ListField
        label={t('phrases_loved')}
        hint={t('phrases_loved_hint')}
        value={loved}
        onChange={(list) => onChange({ loved: list })}
      />
      <div class="field">
        <label for={id}>{t('phrases_try')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={10_000}
          dir="auto"
          aria-describedby={`${id}-found`}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <Tried {...tried} />
        <p class="small" id={`${id}-found`} role="status">
          {tried.text.trim() === '' ? t('phrases_try_hint') : said(tried.found.length)}
        </p>
      </div>
    </>
  );
}

function said(count: number): string {
  return count === 0 ? t('phrases_none') : plural(count, 'phrases_found_one', 'phrases_found_other');
}
