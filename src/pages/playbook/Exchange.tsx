import { useId, useState } from 'preact/hooks';
import { LONGEST } from '../../journal/export-file.ts';
import type { ImportReport } from '../../journal/import.ts';
import type { Kept } from '../../messages/page.ts';
import { plural, t, type Word } from '../../ui/words.ts';
import { failureOf } from '../kept.ts';
import type { EXPORTS } from './save-export.ts';
import type { Taken } from './take-file.ts';

export interface ExchangeActions {
  readonly onExport: (form: keyof typeof EXPORTS) => Promise<void>;
  /** `tell`: how many parts of how many are done, of a file that takes several. */
  readonly onImport: (text: string, tell: (done: number, of: number) => void) => Promise<Taken>;
  readonly onErase: () => Promise<Kept>;
}

interface ExchangeProps extends ExchangeActions {
  /** Whether other machines' days are added to this one's. */
  readonly syncs: boolean;
}

const FORMS: readonly (readonly [keyof typeof EXPORTS, Word])[] = [
  ['json', 'data_export_json'],
  ['csv', 'data_export_csv'],
  ['ndjson', 'data_export_ndjson'],
];

const REFUSAL: Record<Extract<ImportReport, { ok: false }>['reason'], Word> = {
  'not-json': 'data_import_not_ours',
  'not-ours': 'data_import_not_ours',
  newer: 'data_import_newer',
  damaged: 'data_import_damaged',
  'too-long': 'data_import_too_long',
};

const MEGABYTE = 1_000_000;

/** Taking everything along, bringing it back, and leaving nothing behind. */
export function Exchange({ syncs, onExport, onImport, onErase }: ExchangeProps) {
  const id = useId();
  const [said, say] = useState('');
  const [erasing, ask] = useState(false);
  const [importing, begin] = useState(false);
  const save = (form: keyof typeof EXPORTS) => onExport(form).catch(() => say(t('data_failed', t('kept_not_storage'))));
  const take = async (file: File | undefined) => {
    if (!file) return;
    // Nothing of such a size is read into memory.
    if (file.size > LONGEST) return say(t('data_import_too_long', '', LONGEST / MEGABYTE));
    say(t('data_importing'));
    begin(true);
    say(await taken(file));
    begin(false);
  };
  const taken = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return t('data_import_unreadable');
    const tell = (done: number, of: number) => say(t('data_importing_parts', done + 1, of));
    return imported(await onImport(text, tell).catch((): Taken => ({ ok: false, reason: 'storage' })));
  };
  const erase = async () => {
    const failure = failureOf(await onErase());
    say(failure === null ? t('data_erased') : t('data_failed', failure));
    ask(false);
  };
  return (
    <>
      <div class="field">
        <p class="label" id={`${id}-export`}>
          {t('data_export')}
        </p>
        <fieldset class="actions" aria-labelledby={`${id}-export`} aria-describedby={`${id}-exported`}>
          {FORMS.map(([form, name]) => (
            <button key={form} type="button" onClick={() => void save(form)}>
              {t(name)}
            </button>
          ))}
        </fieldset>
        <p class="small" id={`${id}-exported`}>
          {t('data_export_hint')}
        </p>
      </div>
      <div class="field">
        <label for={id}>{t('data_import')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <p class="small" id={`${id}-hint`}>
          {t('data_import_hint')}
          {syncs && ` ${t('data_import_synced')}`}
        </p>
      </div>
      <div class="field">
        <p class="label" id={`${id}-erase`}>
          {t('data_erase')}
        </p>
        <p class="small" id={`${id}-erased`}>
          {t('data_erase_hint')}
        </p>
        <fieldset class="actions" aria-labelledby={`${id}-erase`} aria-describedby={`${id}-erased`}>
          {erasing ? (
            <>
              <button type="button" class="primary" disabled={importing} onClick={() => void erase()}>
                {t('data_erase_sure')}
              </button>
              <button type="button" onClick={() => ask(false)}>
                {t('data_erase_keep')}
              </button>
            </>
          ) : (
            <button type="button" disabled={importing} onClick={() => ask(true)}>
              {t('data_erase_ask')}
            </button>
          )}
        </fieldset>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

function imported(answer: Taken): string {
  if (!answer.ok) return t('data_failed', failureOf(answer) ?? '');
  const { value } = answer;
  if (!value.ok) return t(REFUSAL[value.reason], value.where, LONGEST / MEGABYTE);
  const added = plural(value.added, 'data_imported_one', 'data_imported_other');
  const left = value.left === 0 ? [] : [plural(value.left, 'data_left_one', 'data_left_other')];
  const lost = value.compacted === 0 ? [] : [t('data_compacted', value.compacted)];
  return [added, ...left, ...lost].join(' ');
}
