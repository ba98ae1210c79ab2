import { describe, expect, it } from 'vitest';
import { account, person, recipients } from '../../../src/sites/gmail/people.ts';
import { climb, createHealth } from '../../../src/sites/ladder.ts';
import { page } from '../dom.ts';

const found = (html: string) => climb(recipients, page(html).body, createHealth());
const me = (html: string) => climb(account, page(html).documentElement, createHealth());

describe('recipients', () => {
  const chip = (mail: string, name: string) =>
    `<div role="option" data-hovercard-id="${mail}" data-name="${name}"></div>`;

  it.each([
    [
      'chips',
      `<div name="to">${chip('Ana@Harbour.example', 'Ana Ruiz')}</div><div name="cc">${chip('bo@x.example', 'bo@x.example')}</div>`,
    ],
    [
      'line',
      '<div class="az9"><span email="ana@harbour.example" name="Ana Ruiz">A</span><span email="bo@x.example">bo@x.example</span></div>',
    ],
    [
      'hidden',
      '<input type="hidden" name="to" value="Ana Ruiz &lt;ana@harbour.example&gt;"><input type="hidden" name="cc" value="bo@x.example">',
    ],
    ['textarea', '<textarea name="to">"Ana Ruiz" &lt;ana@harbour.example&gt;, bo@x.example</textarea>'],
  ])('of the %s generation', (_, html) => {
    expect(found(html)).toEqual([
      { address: 'ana@harbour.example', name: 'Ana Ruiz' },
      { address: 'bo@x.example', name: null },
    ]);
  });

  it('are unknown rather than led by somebody in copy', () => {
    expect(found(`<div name="cc">${chip('bo@x.example', 'Bo')}</div>`)).toBeUndefined();
    expect(found('<div name="to"></div><textarea name="to">half typed</textarea>')).toBeUndefined();
    expect(found(`<div name="to">${chip('group-1', 'A group')}</div>`)).toBeUndefined();
  });

  it('are each named once', () => {
    expect(found(`<div name="to">${chip('a@x.example', 'A')}${chip('A@x.example', 'A')}</div>`)).toHaveLength(1);
  });
});

describe('the own account', () => {
  const button = (label: string) => `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${label}"></a>`;

  it.each([
    ['Account: Pat Sender  \n(pat@sender.example)', 'Pat Sender'],
    ['\u30a2\u30ab\u30a6\u30f3\u30c8\uff1aPat Sender (pat@sender.example)', 'Pat Sender'],
    ['Pat Sender (Pat@Sender.example)', 'Pat Sender'],
    ['\u202aAccount\u202c: (pat@sender.example)', null],
  ])('in "%s"', (label, name) => {
    expect(me(button(label))).toEqual({ address: 'pat@sender.example', name });
  });

  it('in the title, where a subject may hold an address too', () => {
    expect(me('<title>Ask bo@x.example - pat@sender.example - Mail</title>')).toEqual({
      address: 'pat@sender.example',
      name: null,
    });
    expect(me('<title>Mail</title>')).toBeUndefined();
  });

  it.each(['pat', '@sender.example', 'pat@', 'pat@sender', 'pat@.example', 'pat@sender.', 'pat@x@sender.example'])(
    'is none that "%s" in the title could be',
    (word) => {
      expect(me(`<title>${word} - Mail</title>`)).toBeUndefined();
    },
  );

  // Whoever writes to the rep chooses the subject: a title must not keep the page busy.
  it.each(['@', 'a@', 'a.', 'a@.', 'a'])('is looked for in no time in a subject of "%s" alone', (part) => {
    expect(me(`<title>${part.repeat(6000)}</title>`)).toBeUndefined();
  });
});

describe('a person', () => {
  it.each([
    ['not an address', 'x'],
    ['', 'x'],
    [null, 'x'],
  ])('is none with "%s"', (address, name) => {
    expect(person(address, name)).toBeUndefined();
  });
});
