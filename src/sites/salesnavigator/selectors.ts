import { around, type Ladder, within } from '../ladder.ts';

/** Where things are in Sales Navigator's composer, known from one other tool; no page of it is public. */

export const EDITORS = 'textarea[name="message"], textarea[class*="_message-field"]';

export const root: Ladder<Element> = {
  name: 'salesnavigator.root',
  rungs: [
    around('overlay', '#message-overlay'),
    around('dialog', '[role="dialog"]'),
    around('thread', '.thread-container'),
  ],
};

export const body: Ladder<HTMLTextAreaElement> = {
  name: 'salesnavigator.body',
  rungs: [
    { name: 'name', find: (from) => from.querySelector<HTMLTextAreaElement>('textarea[name="message"]') },
    { name: 'class', find: (from) => from.querySelector<HTMLTextAreaElement>('textarea[class*="_message-field"]') },
  ],
};

export const subject: Ladder<Element> = {
  name: 'salesnavigator.subject',
  rungs: [within('class', 'input[class*="_subject-field"]'), within('name', 'input[name="subject"]')],
};

export const SEND_BUTTON = 'fieldset[class*="_actions-container"] button[class*="_primary"]';
