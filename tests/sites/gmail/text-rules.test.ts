import { describe, expect, it } from 'vitest';
import { ownText, receivedText } from '../../../src/sites/gmail/text-rules.ts';
import { mapText } from '../../../src/sites/text-map.ts';
import { editable } from '../dom.ts';

const INTRODUCED = '<div class="gmail_attr" dir="ltr">On 3 May, Ana (ana@harbour.example) wrote:<br></div>';
const ASKED = '<blockquote class="gmail_quote"><div>Which scales do you sell?</div></blockquote>';
const quote = (...parts: readonly string[]) => `<div class="gmail_quote gmail_quote_container">${parts.join('')}</div>`;
const own = (html: string) => mapText(editable(html), ownText()).text;
const received = (html: string) => mapText(editable(html), receivedText).text;

describe('the own text of a draft', () => {
  it('is what stands above the quote', () => {
    expect(own(`<div>We sell two.</div>${quote(INTRODUCED, ASKED)}`)).toBe('We sell two.');
  });

  it('is also what is written between and below the quoted lines', () => {
    const and = '<blockquote class="gmail_quote"><div>And belts?</div></blockquote>';
    const answers = quote(INTRODUCED, ASKED, '<div>Two of them.</div>', and, '<div>No belts.</div>');
    expect(own(`<div>Hi Ana,</div>${answers}`)).toBe('Hi Ana,\nTwo of them.\nNo belts.');
  });

  it.each([
    ['introduced without markup', quote(`On 3 May, Ana wrote:<br>${ASKED}`, '<div>Else</div>')],
    ['forwarded, with a quote in it', quote(INTRODUCED, '<br><br>', ASKED, '<div>What Bo wrote under it</div>')],
    ['forwarded', quote(INTRODUCED, '<div>What Bo wrote</div>')],
  ])('is nothing of a message %s', (_, markup) => {
    expect(own(`<div>See below.</div>${markup}`)).toBe('See below.');
  });

  it('ends at the dashes of the signature, not at those of a message that is quoted above it', () => {
    const quoted = quote(INTRODUCED, '<blockquote><div>Bye</div><div>-- </div><div>Ana, Harbour</div></blockquote>');
    expect(own(`${quoted}<div>We sell two.</div><div>-- </div><div>Pat, Scales and more</div>`)).toBe('We sell two.');
  });
});

it('a received message is read with the answers between the lines it quotes', () => {
  expect(received(`${quote(INTRODUCED, ASKED, '<div>The small one.</div>')}`)).toBe('The small one.');
  expect(received(`<div>Yes.</div>${quote(INTRODUCED, ASKED)}`)).toBe('Yes.');
});
