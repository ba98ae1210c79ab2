// @ts-check
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Made up for this purpose, like the prospect it is written to. */
const SUBJECT = 'Second AP clerk in Cork';
const DRAFT = [
  'Hi Dana,',
  'Saw the second AP clerk posting in Cork; the ad asks for three-way matching by hand.',
  "We're the leading AP automation platform and I'd love to show you how we help finance teams save time.",
  'Is it the matching that fills the second desk, or chasing approvals?',
  'Theo',
];

/**
 * Types a sample draft on the practice page, waits for the extension's answer, and prints it with a picture's path.
 * @param {import('puppeteer-core').Page} page
 */
export async function showReview(page) {
  await page.bringToFront();
  await page.type('input[name=subject]', SUBJECT);
  await page.click('[data-outward-editor]');
  for (const [i, line] of DRAFT.entries()) {
    if (i > 0) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type(line);
  }
  const review = JSON.parse(await page.evaluate(askForReview, DRAFT.length));
  const picture = resolve('dist', 'practice.png');
  mkdirSync('dist', { recursive: true });
  await page.screenshot({ path: /** @type {`${string}.png`} */ (picture) });
  print(review, picture);
}

/**
 * Runs in the page: asks the background, over the popup's own port, for the review of the draft in front. As JSON, since
 * the driver of Firefox leaves out what is in an answer twice, as the next step is among the findings.
 * @param {number} lines how many lines were typed: earlier answers are waited out
 * @returns {Promise<string>} a `Review`
 */
function askForReview(lines) {
  /** @type {import('webextension-polyfill').Browser} */
  const { runtime, tabs } = Reflect.get(globalThis, 'chrome');
  return new Promise((answer, fail) => {
    setTimeout(() => fail(new Error('the extension gave no answer within ten seconds')), 10_000);
    const port = runtime.connect({ name: 'view' });
    port.onMessage.addListener((message) => {
      const { type, view } = /** @type {{ type: string, view: import('../src/messages/view.ts').FrontView }} */ (
        message
      );
      const whole =
        type === 'front' && view.state === 'draft' && view.review.cuts.length + view.review.sentences.length >= lines;
      if (whole) answer(JSON.stringify(view.review));
    });
    void tabs.getCurrent().then((tab) => port.postMessage({ type: 'watch', tab: tab?.id }));
  });
}

/**
 * @param {import('../src/engine/types.ts').Review} review
 * @param {string} picture
 */
function print(review, picture) {
  const share = (/** @type {string} */ side) => review.sentences.filter((s) => s.orientation === side).length;
  const lines = {
    'Customer focus': review.focus === null ? `no number: ${review.silence}` : `${Math.round(review.focus)} of 100`,
    Sentences: `${share('customer')} about them, ${share('self')} about you, ${share('shared')} about both, ${share('neutral')} about neither`,
    'One next step': review.next ? `${review.next.title}. ${review.next.move}` : 'none',
    ...(review.keep ? { Keep: review.keep.title } : {}),
    Picture: picture,
  };
  console.log();
  for (const [label, text] of Object.entries(lines)) console.log(`${label.padEnd(16)}${text}`);
}
