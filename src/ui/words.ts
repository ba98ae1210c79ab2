import browser from 'webextension-polyfill';
import type english from '../../public/_locales/en/messages.json';

/** A key of the English strings: a key that does not exist does not compile. */
export type Word = keyof typeof english;

/** Cache of strings. A page outlives an updated extension, and may still have to say so. */
const templates = new Map<Word, string>();

const SLOT = /\$([1-9])/g;
const SLOTS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

function template(key: Word): string {
  const known = templates.get(key);
  if (known !== undefined) return known;
  const found = browser.i18n.getMessage(key, SLOTS);
  templates.set(key, found);
  return found;
}

/** The string for `key` in the browser's language, `$1` to `$9` replaced by `subs`. */
export function t(key: Word, ...subs: readonly (string | number)[]): string {
  return template(key).replace(SLOT, (_, slot: string) => String(subs[Number(slot) - 1] ?? ''));
}

/** Fetches strings that may be needed when the browser no longer provides them. */
export function preload(keys: readonly Word[]): void {
  for (const key of keys) template(key);
}

/** The string for a count by the language's own plural rule; `n` is `$1`. */
export function plural(n: number, one: Word, other: Word, ...subs: readonly (string | number)[]): string {
  const rule = new Intl.PluralRules(language()).select(n);
  return t(rule === 'one' ? one : other, n, ...subs);
}

/** A number with its sign, and a true minus: "+6", "−11". */
export function signed(points: number): string {
  return new Intl.NumberFormat(language(), { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(points)
    .replace('-', '\u2212');
}

/** A number as shown: whole, or a dash if there is none. */
export function whole(value: number | null): number | string {
  return value === null ? '–' : Math.round(value);
}

/** BCP 47 tag of the language the strings are in. */
export function language(): string {
  return t('language_tag');
}

/** Writing direction of the strings. */
export function direction(): 'ltr' | 'rtl' {
  return t('language_direction') === 'rtl' ? 'rtl' : 'ltr';
}
