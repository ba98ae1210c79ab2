import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { plural, signed, t } from '../../src/ui/words.ts';

/** Named by manifest.json as `__MSG_…__`. */
const FOR_MANIFEST = ['extension_name', 'extension_description'];

const keys = Object.keys(english);
const en: Readonly<Record<string, { readonly message: string }>> = english;
const de: Readonly<Record<string, { readonly message: string }>> = german;

function slots(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the strings', () => {
  test('exist in German under the same keys', () => {
    expect(Object.keys(german).sort()).toEqual([...keys].sort());
  });

  test('carry the same slots in both languages', () => {
    for (const key of keys) expect(slots(de[key]?.message ?? ''), key).toEqual(slots(en[key]?.message ?? ''));
  });

  test('are each used somewhere', () => {
    const code = sources('src').join('\n');
    const unused = keys.filter((key) => !code.includes(`'${key}'`) && !FOR_MANIFEST.includes(key));
    expect(unused).toEqual([]);
  });

  test('never shout', () => {
    const shouting = [...Object.values(en), ...Object.values(de)].filter(({ message }) => message.includes('!'));
    expect(shouting).toEqual([]);
  });
});

describe('t', () => {
  test('fills the slots in any order and leaves a missing one empty', () => {
    expect(t('focus_first', 41, 64)).toBe('first draft 41, now 64');
    expect(t('focus_first', 41)).toBe('first draft 41, now ');
  });
});

describe('plural', () => {
  test('takes the form of the count', () => {
    expect(plural(1, 'account_points_one', 'account_points_other')).toBe('1 point');
    expect(plural(0, 'account_points_one', 'account_points_other')).toBe('0 points');
    expect(plural(12, 'account_points_one', 'account_points_other')).toBe('12 points');
  });
});

describe('signed', () => {
  test('writes both signs and a true minus', () => {
    expect([signed(6), signed(0), signed(-11)]).toEqual(['+6', '0', '−11']);
  });
});
