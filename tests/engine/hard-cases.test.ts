import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { HARD_CASES, KNOWN_MISSES, RECIPIENT, SENDER } from './hard-cases.ts';

describe.each(HARD_CASES)('$name is $label', ({ label, wordings, after, more }) => {
  it.each(wordings)('%s', (wording) => {
    const body = after ? `${after} ${wording}` : wording;
    const draft = parse({
      channel: 'email',
      kind: 'cold',
      subject: null,
      body,
      sender: SENDER,
      recipient: RECIPIENT,
      ...more,
    });
    const got = draft.sentences[draft.sentences.length - 1]?.orientation;
    // A miss that is mended must leave the list.
    expect(got === label).toBe(!KNOWN_MISSES.has(wording));
  });
});
