import { mapText, type TextRules } from '../text-map.ts';

/** The message answered, shown above the answer. */
const REPLY_CONTEXT = '.msg-form__reply-context, .msg-s-event-listitem__reply-to';
const MENTION = 'a[href*="/in/"], [data-entity-urn], [class*="mention"]';

/** Rules for the writer's own text: without the message answered, with the names of people mentioned. */
export const OWN_TEXT: TextRules = {
  skip: (element) => element.matches(REPLY_CONTEXT),
  keep: (element) => element.matches(MENTION),
};

/** The writer's own text in an element; an empty string for no element. */
export function ownText(element: Element | null | undefined): string {
  return element ? mapText(element, OWN_TEXT).text.trim() : '';
}

/** Marks without width: byte order mark, joiners between letters, directions. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Normalises words for comparing two places of the page: single spaces, no invisible marks. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Words for screen readers alone, such as whether somebody is online. */
const UNSEEN: TextRules = { skip: (element) => element.matches('.visually-hidden, .a11y-text') };

/** The folded visible text of an element; an empty string for none. */
export function words(element: Element | null | undefined): string {
  return element ? fold(mapText(element, UNSEEN).text) : '';
}
