import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BULLET } from '../../src/sites/line-writer.ts';
import { mapText, type TextRules } from '../../src/sites/text-map.ts';
import { editable, one, page } from './dom.ts';

const RULES: TextRules = {
  skip: (element) => element.matches('.quote'),
  keep: (element) => element.matches('a.mention'),
};

const read = (html: string) => mapText(editable(html), RULES).text;

describe('text of an editable', () => {
  it.each([
    ['one line', 'Hi Ana', 'Hi Ana'],
    ['break', 'Hi<br>there', 'Hi\nthere'],
    ['last break of the editable adds nothing', 'Hi<br>', 'Hi'],
    ['blocks', '<div>a</div><div style="">b</div>', 'a\nb'],
    ['words before the first block', 'a<div>b</div><div>c</div>', 'a\nb\nc'],
    ['words after a block', '<div>a</div>b', 'a\nb'],
    ['nested blocks cost one line', '<div><div>a</div></div><div><p>b</p></div>', 'a\nb'],
    ['last break of a block adds nothing', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['empty paragraph of an editor', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['two breaks', 'a<br><br>b', 'a\n\nb'],
    ['empty last line', '<div>a</div><div><br></div>', 'a\n'],
    ['only an empty line', '<div><br></div>', ''],
    ['empty first line', '<div><br></div><div>a</div>', '\na'],
    ['nothing', '', ''],
    ['list', '<div>We do</div><ul><li>one</li><li>two</li></ul>end', `We do\n${BULLET}one\n${BULLET}two\nend`],
    ['list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', `${BULLET}a\n${BULLET}b`],
    ['empty item', '<ul><li></li></ul>end', 'end'],
    ['inline marks', 'a <b>bo</b>ld <i>word</i>', 'a bold word'],
    ['white space collapses', '  a \n\t b  <b> c</b> ', 'a b c'],
    ['white space between blocks', '<div>a</div>\n  <div>b</div>\n', 'a\nb'],
    ['white space kept by style', '<span style="white-space: pre-wrap">a  b\nc</span>', 'a  b\nc'],
    ['white space kept by the part of that style', '<p style="white-space-collapse: preserve">a\nb</p>', 'a\nb'],
    ['the last word on white space', '<p style="white-space:pre;WHITE-SPACE:normal">a\nb</p>', 'a b'],
    [
      'lines of inline elements',
      '<span style="color:red;display:block">a</span><b style="display: flex">b</b>',
      'a\nb',
    ],
    ['blocks within a line', 'Hi <div style="display: inline !important">Ana</div>, hello', 'Hi Ana, hello'],
    ['white space kept by name', '<pre>a\n b</pre>', 'a\n b'],
    ['non-breaking space stays', 'a\u00a0\u00a0b&nbsp;', 'a\u00a0\u00a0b\u00a0'],
    ['zero-width and direction marks stay', '\u200ba\u202ab\ufeff', '\u200ba\u202ab\ufeff'],
    ['emoji image', 'hi <img data-emoji="x" alt="👋🏽" src=""> Ana', 'hi 👋🏽 Ana'],
    ['emoji image told by its text', 'hi<img alt="🇩🇪">', 'hi🇩🇪'],
    ['other images', 'a<img alt="company logo">b', 'ab'],
    ['mention', 'ask <a class="mention" contenteditable="false">@Ana</a> now', 'ask @Ana now'],
    ['uneditable widget', 'a<span contenteditable="false">chip</span>b', 'ab'],
    ['ghost text', 'I wan<span aria-hidden="true">t to</span>', 'I wan'],
    ['ghost text by attribute', 'I wan<span data-inline-suggestion="">t to</span>', 'I wan'],
    ['hidden', 'a<span hidden>b</span><div style="display:none">c</div>', 'a'],
    ['quote', '<div>mine</div><div class="quote">theirs</div><div>more</div>', 'mine\nmore'],
    ['script and style', 'a<style>b{}</style><script>c</script><title>d</title>', 'a'],
    ['comment', 'a<!-- b -->c', 'ac'],
    ['another extension wraps words', 'sa<mark data-x="1">me</mark> word', 'same word'],
    ['table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['right to left', '<div dir="rtl">مرحبا بك</div>', 'مرحبا بك'],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('reads a textarea as it stands and locates nothing in it', () => {
    const area = one(page('<body><textarea>a\n b</textarea></body>'), 'textarea');
    const map = mapText(area);
    expect(map.text).toBe('a\n b');
    expect(map.locate({ start: 0, end: 1 })).toBeUndefined();
  });

  it('stands markup of any depth', () => {
    const body = editable('');
    const wrap = (inner: Node) => {
      const outer = body.ownerDocument.createElement('b');
      outer.append(inner);
      return outer;
    };
    let deep: Node = body.ownerDocument.createTextNode('deep');
    for (let i = 0; i < 1000; i++) deep = wrap(deep);
    body.append(deep);
    expect(mapText(body).text).toBe('deep');
  });
});

/** Arbitrary markup, as a string, of everything an editable may hold. */
const words = fc.stringMatching(/^[a-c.,\u00a0 \n👋\u200b]{0,6}$/u);
const { node } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.constantFrom('<br>', '<img alt="👍🏽">', '<img alt="logo">', '<div><br></div>', '<!--x-->'),
    fc.constantFrom('<i aria-hidden="true">gg</i>', '<a class="mention" contenteditable="false">@M</a>'),
    fc
      .tuple(fc.constantFrom('div', 'p', 'b', 'span', 'ul', 'li', 'pre', 'div class="quote"'), tie('nodes'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
}));
const markup = fc.array(node, { maxLength: 6 }).map((parts) => parts.join(''));

/** Every text node and image of an editable that is not left out. */
function parts(root: Element): (Text | Element)[] {
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  const found: (Text | Element)[] = [];
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const parent = at.nodeType === 1 ? (at as Element) : at.parentElement;
    if (!parent?.closest('.quote, [aria-hidden]')) found.push(at as Text | Element);
  }
  return found.filter((at) => at.nodeType === 3 || (at as Element).getAttribute('alt') === '👍🏽');
}

/** What a range holds of them, found another way. White space aside. */
function held(range: Range, kept: readonly (Text | Element)[]): string {
  let text = '';
  for (const at of kept) {
    if (!range.intersectsNode(at)) continue;
    if (at.nodeType === 3) {
      const { data } = at as Text;
      const from = at === range.startContainer ? range.startOffset : 0;
      text += data.slice(from, at === range.endContainer ? range.endOffset : data.length);
    } else text += '👍🏽';
  }
  return bare(text);
}

const bare = (text: string) => text.replace(/[ \n\t•]/g, '');

describe('the way back', () => {
  const body = editable('');

  it('leads from every span to a range that holds it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(markup, (html) => {
        const body = editable(html);
        const map = mapText(body, RULES);
        const kept = parts(body);
        for (let start = 0; start < map.text.length; start++) {
          for (let end = start + 1; end <= map.text.length; end++) {
            const wanted = map.text.slice(start, end);
            const range = map.locate({ start, end });
            if (range === undefined) {
              // Only half an emoji image or a bullet alone may be nowhere.
              expect(/^[•\s]*$|👍|🏽|^[\ud800-\udfff]|[\ud800-\udfff]$/u.test(wanted), JSON.stringify(wanted)).toBe(
                true,
              );
            } else if (held(range, kept) !== bare(wanted)) expect(held(range, kept), html).toBe(bare(wanted));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds each single character of the words itself', () => {
    fc.assert(
      fc.property(markup, (html) => {
        body.innerHTML = html;
        const map = mapText(body, RULES);
        for (const [at, char] of [...map.text].entries()) {
          if (!/[a-c]/.test(char)) continue;
          const start = [...map.text].slice(0, at).join('').length;
          expect(map.locate({ start, end: start + 1 })?.toString()).toBe(char);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never changes the page by reading it', () => {
    fc.assert(
      fc.property(markup, (html) => {
        body.innerHTML = html;
        const before = body.outerHTML;
        const map = mapText(body, RULES);
        map.locate({ start: 0, end: map.text.length });
        expect(body.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('spans nodes, breaks and blocks', () => {
    const map = mapText(editable('<div>one <b>tw</b>o</div><div>three</div>'));
    expect(map.locate({ start: 2, end: 11 })?.toString()).toBe('e twothr');
  });

  it.each<[string, (body: Element) => void]>([
    ['other words', (body) => one(body, 'b').replaceChildren('xx')],
    ['the node is gone', (body) => one(body, 'b').remove()],
    ['words came in between', (body) => one(body, 'b').before('and ')],
    ['the order changed', (body) => body.prepend(one(body, 'b'))],
    ['all is new', (body) => body.replaceChildren('one two three')],
  ])('fails closed: %s', (_, change) => {
    const body = editable('one <b>two</b> three');
    const map = mapText(body);
    expect(map.locate({ start: 2, end: 9 })?.toString()).toBe('e two t');
    change(body);
    expect(map.locate({ start: 2, end: 9 })).toBeUndefined();
  });

  it('still leads there when words elsewhere change', () => {
    const body = editable('one <b>two</b> three');
    const map = mapText(body);
    body.prepend('more ');
    expect(map.locate({ start: 4, end: 7 })?.toString()).toBe('two');
  });

  it.each([
    { start: -1, end: 1 },
    { start: 0, end: 0 },
    { start: 2, end: 1 },
    { start: 0, end: 99 },
    { start: Number.NaN, end: 1 },
  ])('refuses $start-$end', (span) => {
    expect(mapText(editable('one')).locate(span)).toBeUndefined();
  });
});
