import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { t } from './words.ts';

interface Labelled {
  readonly label: string;
  readonly hint?: string;
}

/** The hint below a field. */
function Hint({ of, hint }: { readonly of: string; readonly hint: string | undefined }) {
  return hint ? (
    <p class="small" id={`${of}-hint`}>
      {hint}
    </p>
  ) : null;
}

/**
 * What stands in a field: typed letters stay when something else on the page changes, and go when the value does. They
 * are kept when the page goes too, as Chromium does not tell that a field has changed in a tab that is closed.
 */
function useTyped(value: string, keep: (typed: string) => void): readonly [string, (typed: string) => void] {
  const [typed, type] = useState(value);
  useLayoutEffect(() => type(value), [value]);
  useLayoutEffect(() => {
    const leave = () => typed !== value && keep(typed);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  });
  return [typed, type];
}

interface TextFieldProps extends Labelled {
  /** The fragment by which an address may point at it. */
  readonly name?: string;
  readonly value: string;
  /** Called when the field is left with changed text. */
  readonly onChange: (value: string) => void;
}

/** A line of text under its label. */
export function TextField({ label, hint, name, value, onChange }: TextFieldProps) {
  const own = useId();
  const id = name ?? own;
  const keep = (text: string) => onChange(text.trim());
  const [typed, type] = useTyped(value, keep);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={typed}
        maxLength={300}
        autocomplete="off"
        dir="auto"
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <Hint of={id} hint={hint} />
    </div>
  );
}

interface ListFieldProps extends Labelled {
  readonly value: readonly string[];
  /** Called when the field is left, with its lines: trimmed, none empty, none twice. */
  readonly onChange: (value: readonly string[]) => void;
}

/** A list as lines of text. */
export function ListField({ label, hint, value, onChange }: ListFieldProps) {
  const id = useId();
  const keep = (text: string) => onChange(lines(text));
  const [typed, type] = useTyped(value.join('\n'), keep);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.max(2, value.length + 1)}
        value={typed}
        dir="auto"
        aria-describedby={`${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-hint`}>
        {t('form_list_hint')}
        {hint && `. ${hint}`}
      </p>
    </div>
  );
}

function lines(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim().slice(0, 300)))].filter((line) => line !== '');
}

interface CheckProps extends Labelled {
  /** Shown before the hint, as prominent as the label. */
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its label and hint. */
export function Check({ label, note, hint, checked, onChange }: CheckProps) {
  const id = useId();
  const described = [note && `${id}-note`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div class="grow">
        <label for={id}>{label}</label>
        {note && <p id={`${id}-note`}>{note}</p>}
        <Hint of={id} hint={hint} />
      </div>
    </div>
  );
}

interface ChoiceProps<T> extends Labelled {
  /** Id of the element that names the row it is in. The label is then for screen readers only. */
  readonly of?: string;
  readonly value: T;
  /** Values and their names, in order. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among a few. */
export function Choice<T extends string | number | null>({
  label,
  hint,
  of,
  value,
  options,
  onChange,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={of && 'unseen'}>
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        aria-describedby={hint ? `${id}-hint` : of}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={String(option)}>
            {name}
          </option>
        ))}
      </select>
      <Hint of={id} hint={hint} />
    </div>
  );
}
