import { custom, type Hit } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const CALENDAR = phrases(
  'my|our calendar|calendly|booking|scheduling ~ link',
  'calendar link',
  'my|our calendar|calendly',
  'pick|grab|choose|find|book|schedule|select|reserve ~ slot|time ~ on|here|at|suits|works|below',
  'book me',
);

/** A page behind such a name: "Booking.com" alone is a company. */
const BOOKING =
  /\b(?:calendly|cal|meet|meetings|savvycal|chilipiper|oncehub|youcanbook|booking(?!\.com)|bookings|schedule)\b[^\s/]*\/[^\s]+/i;

/** "A bakery has booked me": told of others, asked of nobody. */
const BOOKED = /^booked\b/i;

function calendarLinks(reading: Reading): Hit[] {
  const urls = reading.draft.sentences.flatMap((one) =>
    one.words.filter((word) => word.pos === 'url' && BOOKING.test(word.text)),
  );
  const said = reading
    .matches(CALENDAR)
    .filter(
      (match) =>
        reading.draft.sentences[match.sentence]?.orientation !== 'customer' &&
        !BOOKED.test(reading.draft.text.slice(match.start, match.end)),
    );
  return urls.length > 0 ? urls : [...said];
}

export default defineRule({
  id: 'calendar-link-first-touch',
  skill: 'ask',
  severity: 8,
  title: 'Hold the link until they say yes',
  does: 'Sends a booking link to a stranger',
  why: 'A booking link asks the reader to do the arranging for a meeting they have not wanted yet.',
  next: 'Take it out, and offer to send it if this is worth a talk.',
  model: 'Worth a look at how Borealis split the rota? No is fine.',
  evidence: ['V25'],
  when: { selling: true, first: true, kinds: ['cold'] },
  before: ['self-subject-offering', 'time-ask-first-touch', 'demo-push', 'link-pile', 'bare-command'],
  flags: [
    'Grab time here: cal.example/theo',
    'Book me at https://meet.example/t',
    'Here is my calendar link: https://calendly.com/theo',
  ],
  allows: [
    { kind: 'reply', body: 'You asked for my link: cal.example/theo', thread: 'Send me your link.' },
    'Your booking page shows no Friday slots.',
    'The filing is at https://registry.example/northwind',
  ],
  reworded: {
    flags: [
      'Feel free to pick a slot on my calendar.',
      'You can schedule a time that suits you at https://cal.com/theo/intro',
    ],
    allows: [
      'The booking button on your site leads nowhere.',
      'Two schools near Leeds have booked me for June.',
      'Your calendar lists the Leeds open day.',
      'Your rooms cost more on Booking.com than at the desk.',
    ],
  },
  find: custom([CALENDAR], calendarLinks),
});
