import { describe, expect, it } from 'vitest';
import { replaceText } from '../../src/sites/replace.ts';
import { mapText } from '../../src/sites/text-map.ts';
import { editable, one, page } from './dom.ts';
import { typingIn } from './typing.ts';

const RULES = { keep: (element: Element) => element.matches('a.mention') };

function draft(html: string) {
  const body = editable(html);
  const asked = typingIn(body.ownerDocument);
  const replace = (words: string, text: string) => {
    const start = mapText(body, RULES).text.indexOf(words);
    return replaceText(body, RULES, { start, end: start + words.length }, words, text);
  };
  return { body, asked, replace, selection: body.ownerDocument.getSelection() as Selection };
}

describe('replacing words', () => {
  it('types over them, across nodes', () => {
    const { body, asked, replace } = draft('I just <b>wanted</b> to ask');
    expect(replace('just wanted to ask', 'ask')).toBe(true);
    expect(body.textContent).toBe('I ask');
    expect(asked).toEqual(['insertText']);
  });

  it('deletes when there is nothing to put', () => {
    const { body, asked, replace } = draft('I really mean it');
    expect(replace('really ', '')).toBe(true);
    expect(body.textContent).toBe('I mean it');
    expect(asked).toEqual(['delete']);
  });

  it('puts the focus in the draft and the caret after the new words', () => {
    const { body, replace, selection } = draft('one two three');
    expect(replace('two', '2')).toBe(true);
    expect(body.ownerDocument.activeElement).toBe(body);
    const rest = selection.getRangeAt(0).cloneRange();
    rest.setEndAfter(body.lastChild as Node);
    expect(rest.toString()).toBe(' three');
  });

  it.each([
    ['before', 'one', 2],
    ['after', 'three', 3],
  ])('keeps a caret that stood %s the words', (_, word, offset) => {
    const { body, replace, selection } = draft('<i>one</i> two <i>three</i>');
    const node = [...body.querySelectorAll('i')].find((i) => i.textContent === word)?.firstChild as Text;
    selection.setBaseAndExtent(node, offset, node, offset);
    expect(replace('two', 'and more')).toBe(true);
    expect([selection.anchorNode, selection.anchorOffset, selection.isCollapsed]).toEqual([node, offset, true]);
  });

  it('refuses when the span holds other words', () => {
    const { body, asked } = draft('one two');
    expect(replaceText(body, {}, { start: 4, end: 7 }, 'twe', 'x')).toBe(false);
    expect(replaceText(body, {}, { start: 4, end: 90 }, 'two', 'x')).toBe(false);
    expect([body.textContent, asked]).toEqual(['one two', []]);
  });

  it('refuses words of a mention or around one', () => {
    const { body, replace, asked } = draft('ask <a class="mention" contenteditable="false">@Ana</a> now');
    expect(replace('Ana', 'Bo')).toBe(false);
    expect(replace('ask @Ana', 'x')).toBe(false);
    expect(asked).toEqual([]);
    expect(replace('ask ', '')).toBe(true);
    expect(body.textContent).toBe('@Ana now');
  });

  it('refuses in an editable that is gone or closed', () => {
    const { body, replace, asked } = draft('one two');
    body.setAttribute('contenteditable', 'false');
    expect(replace('one', 'x')).toBe(false);
    body.setAttribute('contenteditable', 'true');
    body.remove();
    expect(replace('one', 'x')).toBe(false);
    expect(asked).toEqual([]);
  });

  it('says no when the browser does', () => {
    const { body, replace } = draft('one two');
    body.ownerDocument.execCommand = () => false;
    expect(replace('one', 'x')).toBe(false);
    expect(body.textContent).toBe('one two');
  });
});

describe('replacing words of a textarea', () => {
  const area = (value: string) => {
    const element = one(page('<body><textarea></textarea></body>'), 'textarea') as HTMLTextAreaElement;
    element.value = value;
    typingIn(element.ownerDocument);
    return element;
  };

  it.each([
    ['before', 1, 1],
    ['after', 9, 13],
  ])('types over them and keeps a caret %s', (_, caret, then) => {
    const element = area('one two three');
    element.setSelectionRange(caret, caret);
    expect(replaceText(element, {}, { start: 4, end: 7 }, 'two', 'and two')).toBe(true);
    expect([element.value, element.selectionStart, element.selectionEnd]).toEqual(['one and two three', then, then]);
  });

  it('leaves the caret after the new words when it stood in the old', () => {
    const element = area('one two three');
    element.setSelectionRange(5, 5);
    expect(replaceText(element, {}, { start: 4, end: 7 }, 'two', 'four')).toBe(true);
    expect(element.selectionStart).toBe(8);
  });

  it('refuses other words', () => {
    const element = area('one two');
    expect(replaceText(element, {}, { start: 0, end: 3 }, 'two', 'x')).toBe(false);
    expect(element.value).toBe('one two');
  });
});
