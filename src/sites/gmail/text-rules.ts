import type { TextRules } from '../text-map.ts';

/**
 * What in a body is not the sender's own: the message answered or forwarded, with the line that introduces it, and the
 * signature, with the dashes before it. `.gmail_default` is only a font and stays.
 */
const NOT_OWN = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
  '.gmail_attr',
  'blockquote',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_signature_prefix',
  // Cards of files and other things, with their own words.
  '.gmail_chip',
].join();

/** The rules for one reading of a body. */
export function ownText(body: Element): TextRules {
  const dashes =
    body.querySelector('.gmail_signature_prefix') ?? [...body.querySelectorAll('span, div')].find(isDashes);
  return {
    skip: (element) =>
      element.matches(NOT_OWN) ||
      introducesQuote(element) ||
      element === dashes ||
      (dashes !== undefined && follows(element, dashes)),
    keep: isMention,
  };
}

/** What was added in the read view of a message is left out too. */
export const receivedText: TextRules = {
  skip: (element) => element.matches(`${NOT_OWN}, .yj6qo, .adL`) || introducesQuote(element),
};

function isMention(element: Element): boolean {
  return element.localName === 'a' && (element.getAttribute('href') ?? '').startsWith('mailto:');
}

/** "On 3 May, Ana wrote:" in any language: ends in a colon, has a date or an address, and a quote comes next. */
function introducesQuote(element: Element): boolean {
  if (element.nextElementSibling?.localName !== 'blockquote') return false;
  const text = element.textContent?.trim() ?? '';
  return text.length < 300 && /[:\uff1a]$/.test(text) && /[@\d]/.test(text);
}

/** The mark of a signature in plain text, alone in its element. */
function isDashes(element: Element): boolean {
  return element.childElementCount === 0 && /^--\s*$/.test(element.textContent ?? '');
}

function follows(element: Element, dashes: Element): boolean {
  return element.parentNode === dashes.parentNode && (dashes.compareDocumentPosition(element) & 4) !== 0;
}
