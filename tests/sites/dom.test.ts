import { expect, it } from 'vitest';
import { outermost } from '../../src/sites/dom.ts';
import { page } from './dom.ts';

it.each([
  ['a list', '#list', ['one', 'two']],
  ['an item in a list', '#one', ['inner']],
  ['a part of an item', '#part', ['inner']],
  ['the last of them', '#deep', []],
])('the outermost items below %s are those in no other item there', (_, from, found) => {
  const { body } = page(
    '<ul id="list"><li id="one"><div id="part"><ul><li id="inner"><p><b id="deep"></b></p></li></ul></div></li>' +
      '<li id="two"></li></ul>',
  );
  const within = body.querySelector(from) ?? expect.fail(`no ${from}`);
  expect(outermost(within, 'li').map(({ id }) => id)).toEqual(found);
});
