import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import { VFile } from 'vfile';
import writeGood from 'write-good';
import { review } from '../../../src/engine/review.ts';

const prose = retext().use(retextPassive).use(retextSimplify).use(retextReadability).use(retextIntensify);
const harper = new LocalLinter({ binary });

/** Spans of vfile messages; those without a place speak of the whole text and are left out. */
function placed(messages) {
  return messages.flatMap(({ place }) => {
    const start = place?.start?.offset ?? place?.offset;
    return start === undefined ? [] : [{ start, end: place.end?.offset ?? start + 1 }];
  });
}

/** What each checker finds in a message, as spans of its body in UTF-16 units. */
export const CHECKERS = {
  outward: (message) => review(message).findings.filter((one) => one.target === 'body'),
  'write-good': ({ body }) => writeGood(body).map(({ index, offset }) => ({ start: index, end: index + offset })),
  alex: ({ body }) => placed(alex(body).messages),
  retext: async ({ body }) => {
    const file = new VFile(body);
    await prose.run(prose.parse(file), file);
    return placed(file.messages);
  },
  'harper.js': async ({ body }) => (await harper.lint(body)).map((lint) => ({ ...spanOf(lint.span()) })),
};

function spanOf({ start, end }) {
  return { start, end };
}
