import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import type { Composer } from '../../../src/sites/site.ts';
import { page } from '../dom.ts';

/** Pages of the shape of those captured, each read by the ways that served it. */
const CAPTURES = [
  {
    file: 'new-message-bubble.2022.html',
    url: 'https://www.linkedin.com/feed/',
    reading: {
      ok: true,
      input: {
        channel: 'linkedin_message',
        kind: 'cold',
        subject: null,
        body: 'How is the yard?\n\nMine is wet.',
        recipient: { name: 'Nell Quarry', title: 'Runs two stone yards' },
      },
      correspondence: { recipients: ['nell-quarry-0001'], thread: null },
    },
    ways: ['linkedin.form/id', 'linkedin.body/textbox', 'linkedin.root/bubble', 'linkedin.recipient-chips/pill-text'],
  },
  {
    file: 'message-page.2026.html',
    url: 'https://www.linkedin.com/messaging/thread/2-QUJD/',
    reading: {
      ok: true,
      input: {
        channel: 'linkedin_message',
        kind: 'reply',
        subject: null,
        body: 'Only sideways.',
        recipient: { name: 'Nell Quarry' },
        thread: [
          { from: 'them', text: 'Do you still cut slate?' },
          { from: 'me', text: 'Every dry day.' },
          { from: 'them', text: 'Is it raining where you are?' },
        ],
      },
      correspondence: { recipients: [], thread: '2-QUJD' },
    },
    ways: ['linkedin.form/class', 'linkedin.body/textbox', 'linkedin.root/thread', 'linkedin.recipient-name/title'],
  },
];

it.each(CAPTURES)('$file', ({ file, url, reading, ways }) => {
  const document = page(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8'), url);
  const seen: Composer[] = [];
  const site = linkedinSite(document);
  site.watch((composer) => seen.push(composer), new AbortController().signal);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.read()).toEqual(reading);
  expect(Object.keys(site.health())).toEqual(expect.arrayContaining(ways));
});
