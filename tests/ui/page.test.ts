// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

/** Everything anew: strings are asked for once. */
async function introduce(strings: Readonly<Record<string, string>>, title?: string): Promise<void> {
  vi.resetModules();
  const { default: browser } = await import('webextension-polyfill');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => strings[key] ?? '');
  const { introducePage } = await import('../../src/ui/page.ts');
  introducePage(title);
}

it.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('a page says that it is in %s, %s', async (language_tag, language_direction) => {
  await introduce({ language_tag, language_direction });
  const { lang, dir } = document.documentElement;
  expect([lang, dir]).toEqual([language_tag, language_direction]);
});

it('a page in a tab has a title, another none', async () => {
  document.title = 'as it was';
  await introduce({});
  expect(document.title).toBe('as it was');
  await introduce({}, 'Practice');
  expect(document.title).toBe('Practice');
});
