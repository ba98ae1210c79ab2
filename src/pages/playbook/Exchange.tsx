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
  /** `tell` reports progress on a file that is imported in several parts. */
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
  erased: 'data_import_erased',
};

const MEGABYTE = 1_000_000;

/** Export, import and erase. */
export function Exchange({ syncs, onExport, onImport, onErase }: ExchangeProps) {
  const [said, say] = useState('');
  const [importing, begin] = useState(false);
  const take = async (file: File) => {
    begin(true);
    say(await taken(file, onImport, say));
    begin(false);
  };
  return (
    <>
      <Export onExport={onExport} say={say} />
      <Import syncs={syncs} onFile={(file) => void take(file)} />
      <Erase disabled={importing} onErase={onErase} say={say} />
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

interface Saying {
  /** Shows a message to the rep, replacing the one before. */
  readonly say: (words: string) => void;
}

function Export({ onExport, say }: Pick<ExchangeActions, 'onExport'> & Saying) {
  const id = useId();
  const save = (form: keyof typeof EXPORTS) => onExport(form).catch(() => say(t('data_failed', t('kept_not_storage'))));
  return (
    <div class="field">
      <p class="label" id={id}>
        {t('data_export')}
      </p>
      <fieldset class="actions" aria-labelledby={id} aria-describedby={`${id}-hint`}>
        {FORMS.map(([form, name]) => (
          <button key={form} type="button" onClick={() => void save(form)}>
            {t(name)}
          </button>
        ))}
      </fieldset>
      <p class="small" id={`${id}-hint`}>
        {t('data_export_hint')}
      </p>
    </div>
  );
}

function Import({ syncs, onFile }: Pick<ExchangeProps, 'syncs'> & { readonly onFile: (file: File) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('data_import')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
      <p class="small" id={`${id}-hint`}>
        {t('data_import_hint')}
        {syncs && ` ${t('data_import_synced')}`}
      </p>
    </div>
  );
}

/** Erasing takes two presses, since it cannot be undone. */
function Erase({ disabled, onErase, say }: Pick<ExchangeActions, 'onErase'> & Saying & { readonly disabled: boolean }) {
  const id = useId();
  const [asked, ask] = useState(false);
  const erase = async () => {
    const failure = failureOf(await onErase());
    say(failure === null ? t('data_erased') : t('data_failed', failure));
    ask(false);
  };
  return (
    <div class="field">
      <p class="label" id={id}>
        {t('data_erase')}
      </p>
      <p class="small" id={`${id}-hint`}>
        {t('data_erase_hint')}
      </p>
      <fieldset class="actions" aria-labelledby={id} aria-describedby={`${id}-hint`}>
        {asked ? (
          <>
            <button type="button" class="danger" disabled={disabled} onClick={() => void erase()}>
              {t('data_erase_sure')}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {t('data_erase_keep')}
            </button>
          </>
        ) : (
          <button type="button" class="danger" disabled={disabled} onClick={() => ask(true)}>
            {t('data_erase_ask')}
          </button>
        )}
      </fieldset>
    </div>
  );
}

/** Imports a file and gives the message about the result. */
async function taken(file: File, onImport: ExchangeActions['onImport'], say: Saying['say']): Promise<string> {
  // A file of this size is not read into memory.
  if (file.size > LONGEST) return t('data_import_too_long', '', LONGEST / MEGABYTE);
  say(t('data_importing'));
  const text = await file.text().catch(() => null);
  if (text === null) return t('data_import_unreadable');
  const tell = (done: number, of: number) => say(t('data_importing_parts', done + 1, of));
  return imported(await onImport(text, tell).catch((): Taken => ({ ok: false, reason: 'storage' })));
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
