import type { TextRules } from '../text-map.ts';

/**
 * Parts of a body that are not the sender's own words: the message answered or forwarded, with the line that introduces
 * it, and the signature, with the dashes before it. `.gmail_default` is only a font and stays.
 */
const NOT_OWN = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
  '.gmail_attr',
  'blockquote',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  // Cards of files and other things, with their own words.
  '.gmail_chip',
].join();

/** The rules for one reading of a draft's body, in document order. */
export function ownText(): TextRules {
  let dashes: Element | undefined;
  return {
    skip: (element) => {
      if (isOthers(element)) return true;
      if (dashes !== undefined) return follows(element, dashes);
      if (!isDashes(element)) return false;
      dashes = element;
      return true;
    },
    keep: isMention,
  };
}

/** The rules for a received message: also leaves out what the read view adds. */
export const receivedText: TextRules = {
  skip: (element) => isOthers(element) || element.matches('.yj6qo, .adL'),
};

function isOthers(element: Element): boolean {
  return (element.matches(NOT_OWN) && !isAnswered(element)) || introducesQuote(element);
}

/**
 * Whether it is the message answered, as Gmail quotes it: below the line that introduces it. Inline answers split that
 * quote and stand between its parts. A forwarded message comes after a blank line instead.
 */
function isAnswered(element: Element): boolean {
  return element.matches('div.gmail_quote') && element.querySelector(':scope > .gmail_attr + blockquote') !== null;
}

function isMention(element: Element): boolean {
  return element.localName === 'a' && (element.getAttribute('href') ?? '').startsWith('mailto:');
}

/** "On 3 May, Ana wrote:" in any language: ends in a colon, has a date or an address, and a quote comes next. */
function introducesQuote(element: Element): boolean {
  if (element.nextElementSibling?.localName !== 'blockquote') return false;
  const text = element.textContent?.trim() ?? '';
  return text.length < 300 && /[:\uff1a]$/.test(text) && /[@\d]/.test(text);
}

/** Whether it is the mark before a signature (dashes), Gmail's own or typed, alone in its element. */
function isDashes(element: Element): boolean {
  if (element.matches('.gmail_signature_prefix')) return true;
  return element.matches('span, div') && element.childElementCount === 0 && /^--\s*$/.test(element.textContent ?? '');
}

function follows(element: Element, dashes: Element): boolean {
  return element.parentNode === dashes.parentNode && (dashes.compareDocumentPosition(element) & 4) !== 0;
}
