import { describe, expect, it } from 'vitest';
import { type FollowedDraft, type Ledger, sendLedger } from '../../../src/sites/gmail/send-ledger.ts';
import type { SendEvent } from '../../../src/sites/gmail/send-steps.ts';
import type { SendState } from '../../../src/sites/site.ts';
import { page } from '../dom.ts';

/** A draft that all of these have happened to. */
function followed(ledger: Ledger, id: string, ...events: readonly SendEvent[]): SendState[] {
  const told: SendState[] = [];
  const draft: FollowedDraft = { frame: page('').body, draftId: () => id, tell: (state) => void told.push(state) };
  const entry = ledger.follow(draft);
  for (const event of events) ledger.happened(entry, event);
  return told;
}

describe('the page’s notice that a message was sent', () => {
  it('is about the draft it names, and not about another that is under way', () => {
    const ledger = sendLedger();
    const [one, other] = ['a', 'b'].map((id) => followed(ledger, `msg-a:${id}`, 'send', 'left'));
    ledger.noticed(['msg-a:a']);
    expect([one, other]).toEqual([['intent', 'sent'], ['intent']]);
    ledger.noticed(['msg-a:of another tab']);
    expect(other).toEqual(['intent']);
  });

  it('without a name is about the only send under way, though another message was scheduled before', () => {
    const ledger = sendLedger();
    followed(ledger, 'msg-a:a', 'schedule', 'left');
    const sent = followed(ledger, 'msg-a:b', 'send', 'left');
    ledger.noticed([]);
    expect(sent).toEqual(['intent', 'sent']);
  });

  it('without a name is about none of two until there are two of them', () => {
    const ledger = sendLedger();
    const both = ['a', 'b'].map((id) => followed(ledger, `msg-a:${id}`, 'send', 'left'));
    ledger.noticed([]);
    expect(both).toEqual([['intent'], ['intent']]);
    ledger.noticed([]);
    expect(both).toEqual([
      ['intent', 'sent'],
      ['intent', 'sent'],
    ]);
  });
});
