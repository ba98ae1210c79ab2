import { fakeBrowser } from '@webext-core/fake-browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const strings: Readonly<Record<string, { readonly message: string }>> = english;

/** As the browser does it: the English string with `$1` to `$9` filled in, and nothing for an unknown key. */
function getMessage(key: string, subs: string | readonly string[] = []): string {
  const given = typeof subs === 'string' ? [subs] : subs;
  return (strings[key]?.message ?? '').replace(/\$([1-9])/g, (_, n: string) => given[Number(n) - 1] ?? '');
}

/** In unit tests the extension API is an in-memory double that speaks English. */
export default Object.assign(fakeBrowser, { i18n: { ...fakeBrowser.i18n, getMessage } });
