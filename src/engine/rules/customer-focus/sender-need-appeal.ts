import { says } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'sender-need-appeal',
  skill: 'customer-focus',
  severity: 8,
  title: 'Give their reason, or wait',
  does: 'Gives the sender’s own need as a reason',
  why: 'A quota or a manager is the sender’s matter; it gives the reader nothing to decide by.',
  next: 'Take the quota or the manager out, and name what the reader would gain by deciding now.',
  model: 'If it is settled before your June audit, the auditor finds one list instead of two.',
  evidence: ['A8', 'A20'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: [
    'It would help me «hit my number» this month.',
    '«My manager wants» me to reach you before Friday.',
    'I need two more meetings to «make my quota».',
  ],
  allows: [
    'You said your board wants the number by Friday.',
    'I can hit the Friday date you set.',
    'My manager at Leeds was Ana, whom you know.',
  ],
  reworded: {
    flags: ['It would really help me reach my target this quarter.', 'My boss asked me to book ten calls this week.'],
    allows: ['Your target date is 4 June, per the notice.', 'Did the board set the target for Leeds or Cork?'],
  },
  find: says(
    'hit|make|reach|meet|close my|our number|numbers|quota|target|targets|goal|goals',
    'my quota',
    'my sales? target|targets',
    'my|our boss|manager|director|ceo|vp want|ask|need|expect|tell',
    'my boss',
    'end of my|our quarter|month',
    'reach|meet our|my goal of',
  ),
});
