import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

type Strings = Readonly<Record<string, { readonly message: string }>>;

const language = new URLSearchParams(location.search).get('language') ?? 'en';
const strings: Strings = language === 'de' ? german : english;

/** Half as long again, with marks that show what was never translated; the other way round for right to left. */
function pseudo(message: string): string {
  return `⟦${message.replace(/[aeiou](?![^$]*\$\d)/g, '$&$&')} ····⟧`;
}

function getMessage(key: string): string {
  if (key === 'language_direction') return language === 'rtl' ? 'rtl' : 'ltr';
  const message = strings[key]?.message ?? '';
  return language === 'pseudo' && key !== 'language_tag' ? pseudo(message) : message;
}

/** Stands in for the extension API on the picture stage: strings only, in the language the address asks for. */
export default { i18n: { getMessage } };
