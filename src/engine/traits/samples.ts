/** Texts that the examples of several cards share. */

/** A body that is not the point of the example. */
export const BODY = 'Your notice moves claims to Leeds in June. Who signs for them there?';

export const SCRIPT =
  'I saw that your team in Leeds has grown this year. We help growing teams match carrier bills without adding clerks. Most of our clients close the month two days sooner. Would it be worth a short call next week to see whether that holds for you?';

/** The same with other names. */
export const MERGED =
  'I saw that your team in Cork has grown this year. We help growing teams match carrier bills without adding clerks. Most of our clients close the month two days sooner. Would it be worth a short call next week to see whether that holds for you?';

/** The same with a new first line. */
export const SWAPPED =
  'Your advert for a clerk caught my eye. We help growing teams match carrier bills without adding clerks. Most of our clients close the month two days sooner. Would it be worth a short call next week to see whether that holds for you?';

export const FRESH =
  'The July filing puts returns at nine percent, up from six. Page four says the late notes all come from the Friday dock. Is that the ferry, or the second shift? Two depots on that quay moved their cut-off to ten and I can send how.';

export const OTHER =
  'You told the Derry panel that nobody counts the linen at night. Since when has the ward kept its own book? If there is one for May, the gap between midnight and five may already be in it.';

/** Plain text of `words` words, in sentences of seven. */
export function prose(words: number): string {
  const sentence = 'The dock in Leeds shuts at noon.'.split(' ');
  const text = Array.from({ length: words }, (_, i) => sentence[i % sentence.length]).join(' ');
  return text.replace(/\.?$/, '.');
}
