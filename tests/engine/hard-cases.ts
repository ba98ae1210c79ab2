import type { DraftInput, Orientation } from '../../src/engine/types.ts';

/** A unit that pronoun counting misjudges: three wordings of it, what stands before it, and its label by the readers' rules. */
export interface HardCase {
  readonly name: string;
  readonly label: Orientation;
  readonly wordings: readonly [string, string, string];
  /** The sentence before, where the unit needs one. */
  readonly after?: string;
  readonly more?: Partial<DraftInput>;
}

export const SENDER = { name: 'Theo', company: 'Pellucid', products: [] } as const;
export const RECIPIENT = { name: 'Dana', company: 'Northwind', title: null } as const;
const asked = (text: string): Partial<DraftInput> => ({ kind: 'reply', thread: [{ from: 'them', text }] });
const reported = asked('Our key is rejected since Monday, and the Cork export stops half way. Can you look?');
const wanted = asked('Could you send me the Cork total and the list of depots?');
const priced = asked('Thanks. What is the price for two depots?');
const timed = asked("Happy to talk about Cork. Let's say Tuesday at 3?");
const met = asked('Good to talk on Monday. As agreed, send me the list.');

export const HARD_CASES: readonly HardCase[] = [
  {
    name: 'noticing with an anchor',
    label: 'customer',
    wordings: [
      'I noticed you moved Leeds claims to Cork in June.',
      'I saw that your Bristol team took over returns in March.',
      'I read that you closed the Hull depot on 4 May.',
    ],
  },
  {
    name: 'their guest, customer or searcher',
    label: 'customer',
    wordings: [
      'I ordered from your shop twice.',
      'I waited forty minutes at your Leeds counter.',
      'Went through all 640 reviews of your car washes.',
    ],
  },
  {
    name: 'buying',
    label: 'self',
    wordings: [
      'You can buy our annual plan today.',
      'You can join our pilot this week.',
      'You could switch to our service at any time.',
    ],
  },
  {
    name: 'a wish to show',
    label: 'self',
    wordings: [
      "I'd love to show you how we help your team.",
      'I would like to walk you through our tool for your staff.',
      "We'd be glad to present what we do for your people.",
    ],
  },
  {
    name: 'a wish to hear',
    label: 'customer',
    wordings: [
      "I'd love to hear how Cork sorts returns.",
      "I'd like to know how your night shift counts pallets.",
      'I would love to understand how your Leeds desk keys claims.',
    ],
  },
  {
    name: 'their fact',
    label: 'customer',
    wordings: [
      'Your team closed March nine days late.',
      'Your depot took on twelve drivers in May.',
      'Your auditors asked for two counts in June.',
    ],
  },
  {
    name: '"your" in the pitch',
    label: 'self',
    wordings: [
      'We help your team close on time.',
      'We cut the work of your clerks in half.',
      'Our tool gives your planners one view.',
    ],
  },
  {
    name: 'agreed before',
    label: 'shared',
    wordings: [
      'As we agreed on Monday, Ana sends the list.',
      'As we discussed on Monday, the first test runs in Leeds.',
      'As agreed, we start with the Cork list on Friday.',
    ],
    more: met,
  },
  {
    name: 'together, to a stranger',
    label: 'self',
    wordings: [
      'Together we can fix this industry.',
      'Together we could change how freight is billed.',
      'Together we will transform your billing.',
    ],
  },
  {
    name: 'a call',
    label: 'self',
    wordings: ["Let's hop on a call.", "Let's jump on a quick call this week.", "Let's set up a short meeting."],
  },
  {
    name: 'a conditional offer',
    label: 'self',
    wordings: [
      'If Friday closing is the jam, I can send how two grocers fixed it.',
      'If the keying is slow, I can show you our way around it.',
      'If that costs you time, I could send over a short example.',
    ],
  },
  {
    name: 'our brochure',
    label: 'self',
    wordings: [
      "I'll send you our brochure.",
      "I'll forward you our price list.",
      'I will share our catalogue with you.',
    ],
  },
  {
    name: 'fifteen minutes',
    label: 'self',
    wordings: [
      'Do you have fifteen minutes?',
      'Could you spare ten minutes this week?',
      'Are you free for a short call on Tuesday?',
    ],
  },
  {
    name: 'a bait question',
    label: 'self',
    wordings: [
      'Would you like to save money?',
      'Would you like to win more customers?',
      'Do you want to boost your sales?',
    ],
  },
  {
    name: 'whether it matters',
    label: 'customer',
    wordings: [
      'Is fixing the Friday gap on your list?',
      'Is the Cork backlog a concern for your team this year?',
      'Is the second clerk still a priority for you?',
    ],
  },
  {
    name: 'a question inside a question',
    label: 'customer',
    wordings: [
      'May I ask how you handle returns?',
      'Can I ask who signs at your dock?',
      'May I ask why your depot closes on Fridays?',
    ],
  },
  {
    name: 'a claim in the form of a question',
    label: 'neutral',
    wordings: [
      'Did you know that most orders arrive late?',
      'Did you know two in three pallets are never counted?',
      'Did you know that one claim in nine is filed twice?',
    ],
  },
  {
    name: 'talk of the market, as the writer heard it',
    label: 'neutral',
    wordings: [
      'Most planners I talk to still key the slips by hand.',
      'Many fitters we speak to quote on paper.',
      'Most bakers I meet still count trays by hand.',
    ],
  },
  {
    name: 'what struck the writer about them',
    label: 'customer',
    wordings: [
      'It struck me that your depot closes at noon on Fridays.',
      'Your note on the May audit stuck with me.',
      'What struck me is that your ad asks for matching by hand.',
    ],
  },
  {
    name: 'have you heard of us',
    label: 'self',
    wordings: ['Have you heard of Pellucid?', 'Are you familiar with Pellucid?', 'Have you heard of our new module?'],
  },
  {
    name: 'their decision',
    label: 'customer',
    wordings: [
      'What made you pick Borealis?',
      'Why did you choose Borealis over a second clerk?',
      'How did you settle on two depots?',
    ],
  },
  {
    name: 'proof about us',
    label: 'self',
    wordings: [
      'Our clients save 40%.',
      'Our customers cut their costs by a third.',
      'Our users report 20% fewer errors.',
    ],
  },
  {
    name: 'market talk',
    label: 'neutral',
    wordings: [
      'Retail is changing fast.',
      'The freight market is getting harder.',
      'Most companies struggle with growth.',
    ],
  },
  {
    name: 'what they wrote',
    label: 'customer',
    wordings: [
      'You wrote that drivers leave after peak.',
      'You said the scans slip at month end.',
      'You mentioned that Ana left in May.',
    ],
  },
  {
    name: 'praise without a fact',
    label: 'neutral',
    wordings: ["Love what you're doing!", "I'm impressed with your work!", 'Great work over there!'],
  },
  {
    name: 'my question, their topic',
    label: 'customer',
    wordings: [
      'My question is about your Leeds rota.',
      'My question is how your Cork desk counts returns.',
      'One question about your June move to Leeds.',
    ],
  },
  {
    name: 'my reason, our topic',
    label: 'self',
    wordings: [
      "The reason I'm writing is our new module.",
      "I'm writing because of our new service.",
      'I am reaching out to introduce our platform.',
    ],
  },
  {
    name: 'built for you',
    label: 'self',
    wordings: [
      'Pellucid was built for teams like yours.',
      'Pellucid was designed for companies like yours.',
      'Pellucid is made for grocers like you.',
    ],
  },
  {
    name: 'their filing',
    label: 'customer',
    wordings: [
      'Errors were found in your May filing.',
      'Two depots are missing from your June report.',
      'The second clerk is listed in your March advert.',
    ],
  },
  {
    name: 'our ask goes on',
    label: 'self',
    after: 'Could I show you our tool?',
    wordings: ['It takes five minutes.', 'It takes a quarter of an hour.', "It's free of charge."],
  },
  {
    name: 'you said we',
    label: 'customer',
    wordings: [
      '"We lose two days a month," you said.',
      '"We still key them by hand," you wrote in May.',
      'You told the paper "we lose a day each Friday".',
    ],
  },
  {
    name: 'slogan',
    label: 'self',
    wordings: ['Your success is our mission.', 'Your growth is our business.', 'Your goals are our goals.'],
  },
  {
    name: 'gerund subject',
    label: 'self',
    wordings: [
      'Helping you hit your goals is what drives me.',
      'Making your team faster is what we do.',
      'Saving you time is our passion.',
    ],
  },
  {
    name: 'our site',
    label: 'self',
    wordings: ['Feel free to check out our site.', 'Please visit our website.', 'Have a look at our demo.'],
  },
  {
    name: "you'll love it",
    label: 'self',
    after: 'Our new module scores leads overnight.',
    wordings: ["You'll love it.", "You'll get results within days.", "You'll see the benefit at once."],
  },
  {
    name: 'hiring too',
    label: 'self',
    wordings: [
      "We're hiring in Cork too, so I know the clerk shortage.",
      'We opened an office in Leeds last year as well.',
      'We have two depots ourselves.',
    ],
  },
  {
    name: 'their officer',
    label: 'customer',
    wordings: [
      'Your CFO told us she wants fewer vendors.',
      'Your colleague Ana told me the Leeds desk is short of clerks.',
      'Your planner in Hull told us the Friday list is always late.',
    ],
  },
  {
    name: 'their price remark',
    label: 'customer',
    wordings: [
      'You mentioned our price was high.',
      'You said our quote missed the second depot.',
      'You wrote that our form was too long.',
    ],
  },
  {
    name: 'what they have',
    label: 'customer',
    wordings: [
      'It takes Northwind five minutes to print one.',
      'Northwind prints each note twice.',

      'Northwind has run two portals since May.',
    ],
  },
  {
    name: 'noticing without an anchor',
    label: 'customer',
    wordings: [
      'I noticed your company is growing.',
      'I saw that your team is expanding.',
      'I see you are hiring at the moment.',
    ],
  },
  {
    name: 'praise of anybody',
    label: 'neutral',
    wordings: ['You deserve a better partner.', 'You deserve the best results.', 'You deserve to grow faster.'],
  },
  {
    name: 'their time',
    label: 'shared',
    wordings: ['Does 3 still suit, as you proposed?', 'Tuesday at 3 works for me.', "Let's keep your 3 pm."],
    more: timed,
  },
  {
    name: 'what they reported, done',
    label: 'shared',
    wordings: [
      'I reset your key at 9:10.',
      'I restarted the Cork export this morning and it went through.',
      'The export ran through at noon after I moved the folder.',
    ],
    more: reported,
  },
  {
    name: 'what they asked for',
    label: 'shared',
    wordings: [
      "I'll send the Cork total by noon.",
      'I will mail you the list of depots tomorrow.',
      "You'll have both by Friday.",
    ],
    more: wanted,
  },
  {
    name: 'the price they asked for',
    label: 'shared',
    wordings: [
      'Our price is 400 for two depots.',
      'For two depots it is 400 a month.',
      'Two depots cost 400 a month with us.',
    ],
    more: priced,
  },
  {
    name: 'a case like theirs',
    label: 'shared',
    wordings: [
      'Two grocers with your 30-day rule cut it to a day.',
      'A depot with the same night shift as yours dropped its second count.',
      'One clinic that closes on Fridays like yours moved the training to Monday.',
    ],
  },
  {
    name: 'a guess at their pain',
    label: 'customer',
    wordings: [
      "You're probably drowning in paperwork.",
      'Your clerks must be tired of re-keying by now.',
      'You are likely losing hours on month end.',
    ],
  },
  {
    name: 'congratulations on a fact',
    label: 'customer',
    wordings: [
      'Congratulations on the Cork award.',
      'Congrats on opening the Hull depot in May.',
      'Congratulations on the second site.',
    ],
  },
  {
    name: '"you" that is anybody',
    label: 'neutral',
    wordings: [
      'When you run a clinic, you lose slots.',
      'When you manage drivers, you learn to wait.',
      'If you run a depot, you know how Mondays are.',
    ],
  },
  {
    name: 'where both were',
    label: 'shared',
    wordings: [
      'We both saw the queue at the Leeds open day.',
      'We were both at the Leeds open day in May.',
      'You and I stood in the same line in Leeds.',
    ],
  },
  {
    name: 'doubt about their set-up',
    label: 'customer',
    wordings: [
      'Not sure this fits; Leeds may already be on one portal.',
      'I may be wrong, and your Hull desk already scans them.',
      'Perhaps your Cork team has settled this by now.',
    ],
  },
  {
    name: 'a way out',
    label: 'neutral',
    wordings: [
      'Ignore this if Cork is closed.',
      'If the depot is gone, no need to answer.',
      "If that's settled, just leave this be.",
    ],
  },
];

/** What the engine still gets wrong; docs/agreement.md says what they have in common. */
export const KNOWN_MISSES: ReadonlySet<string> = new Set([
  'I noticed your company is growing.',
  'Errors were found in your May filing.',
  'Does 3 still suit, as you proposed?',
  "Let's keep your 3 pm.",
  'Our price is 400 for two depots.',
  'Two grocers with your 30-day rule cut it to a day.',
  'A depot with the same night shift as yours dropped its second count.',
  'One clinic that closes on Fridays like yours moved the training to Monday.',
  "You're probably drowning in paperwork.",
  'You are likely losing hours on month end.',
  'When you run a clinic, you lose slots.',
  'When you manage drivers, you learn to wait.',
  'If you run a depot, you know how Mondays are.',
  'We were both at the Leeds open day in May.',
  'You and I stood in the same line in Leeds.',
  'Not sure this fits; Leeds may already be on one portal.',
  'I may be wrong, and your Hull desk already scans them.',
]);
