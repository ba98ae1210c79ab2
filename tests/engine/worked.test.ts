import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { review } from '../../src/engine/review.ts';

const PAGE = readFileSync(new URL('../../docs/engine.md', import.meta.url), 'utf8');
const BODY = `Hi Dana,

Saw the second AP clerk posting in Cork; the ad asks for three-way matching by hand. We're the leading AP automation platform and I'd love to show you how we help finance teams save time.

Is it the matching that fills the second desk, or chasing approvals?

Theo`;

test('the message worked in docs/engine.md is what the engine makes of it', () => {
  const { focus, account } = review({ channel: 'email', kind: 'cold', subject: null, body: BODY });
  const [, worked = ''] = /^## One message, worked\n([\s\S]*?)\n## /m.exec(PAGE) ?? [];
  const rows = worked.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const shown = rows.flatMap(([, words = '', label = '', points = '']) =>
    /^[+−]\d/.test(points) ? [[words, label, points]] : [],
  );
  const made = account.map(({ start, end, orientation, points }) => [
    BODY.slice(start, end),
    orientation,
    `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`,
  ]);
  expect(shown).toEqual(made);
  expect(worked).toContain(`Customer focus ${Math.round(focus ?? Number.NaN)},`);
});
