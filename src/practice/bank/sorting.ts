import type { Lesson } from '../drill.ts';

/** Whose world is it? One lesson for each way in which words mislead. The basics first. */
export const SORTING: readonly Lesson[] = [
  {
    id: 'dressed-in-you',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'dressed-in-you-1',
        text: 'We help your team close the month in half the time.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'dressed-in-you-2',
        text: 'Your drivers wait up to an hour at the Bristol gate, as you told the Gazette.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'dressed-in-you-3',
        text: 'With our app, you will always know where your trailers are.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'dressed-in-you-4',
        text: 'Your journey to effortless payroll starts with our free starter pack.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'dressed-in-you-5',
        text: 'You moved night dispatch from Leeds to Hull in April.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'dressed-in-you-6',
        text: 'You can join four hundred bakeries that already order their flour through us.',
        answer: 'self',
      },
    ],
  },
  {
    id: 'two-kinds-of-question',
    skill: 'questioning',
    drills: [
      {
        kind: 'sort',
        id: 'two-kinds-of-question-1',
        text: 'Would you like to see how our scheduling tool works?',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'two-kinds-of-question-2',
        text: 'How does your Cork office match an invoice when the order number is missing?',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'two-kinds-of-question-3',
        text: 'Are you free for a fifteen minute call with me on Thursday afternoon?',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'two-kinds-of-question-4',
        text: 'Does your Lisbon team still count the bottles by hand on Fridays?',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'two-kinds-of-question-5',
        text: 'Did you have a chance to read the brochure I sent you?',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'two-kinds-of-question-6',
        text: 'Who signs off the rota when two of your nurses are ill at once?',
        answer: 'customer',
      },
    ],
  },
  {
    id: 'about-them-without-you',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'about-them-without-you-1',
        text: 'The job ad for the Cork office asks for a clerk who matches orders by hand.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'about-them-without-you-2',
        text: 'The free trial includes all modules and lasts thirty days.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'about-them-without-you-3',
        text: 'The hotel in Split opens its second kitchen on 3 May, a week before the season.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'about-them-without-you-4',
        text: 'Good bakers are getting harder to find in nearly every city.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'about-them-without-you-5',
        text: 'Free installation and two years of service are included in the price.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'about-them-without-you-6',
        text: 'The tender for the Antwerp terminal asks for a handover before the winter.',
        answer: 'customer',
      },
    ],
  },
  {
    id: 'noticed-what',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'noticed-what-1',
        text: 'I noticed that your Rotterdam yard now takes bookings on Sundays.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'noticed-what-2',
        text: 'I came across your company online and was curious.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'noticed-what-3',
        text: 'I noticed that our product would be a perfect fit for your company.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'noticed-what-4',
        text: 'I heard you say on the Ghent panel that half your tenders come in on paper.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'noticed-what-5',
        text: 'I noticed that we both trained as nurses at the same hospital in Leeds.',
        answer: 'shared',
      },
      {
        kind: 'sort',
        id: 'noticed-what-6',
        text: 'I came across your company while doing some research into your industry.',
        answer: 'neutral',
      },
    ],
  },
  {
    id: 'offer-as-benefit',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'offer-as-benefit-1',
        text: 'Your drivers will love how easy our new route planner is to use.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'offer-as-benefit-2',
        text: 'Your guests wait nine minutes for the bill, according to the May survey on your site.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'offer-as-benefit-3',
        text: 'You will save thousands on energy in the first year with our heat pumps.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'offer-as-benefit-4',
        text: 'Your June report puts food waste at eleven percent of purchases in the Lyon kitchen.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'offer-as-benefit-5',
        text: 'Your finance team gets its evenings back with our reporting tool.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'offer-as-benefit-6',
        text: 'Two of your reviews from May praise the rooms and complain about the queue at breakfast.',
        answer: 'customer',
      },
    ],
  },
  {
    id: 'talk-about-nobody',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'talk-about-nobody-1',
        text: 'Most manufacturers say that energy is their biggest cost.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'talk-about-nobody-2',
        text: 'Your Graz plant paid eleven percent more for power in 2024, your report says.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'talk-about-nobody-3',
        text: 'More and more hotels are choosing our booking engine.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'talk-about-nobody-4',
        text: 'According to a recent study, one in three projects runs late.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'talk-about-nobody-5',
        text: 'Since May your hotel in Split has advertised the same two kitchen jobs.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'talk-about-nobody-6',
        text: 'Most restaurants have to get through the summer with fewer hands.',
        answer: 'neutral',
      },
    ],
  },
  {
    id: 'polite-words',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'sort',
        id: 'polite-words-1',
        text: 'I hope you had a good weekend and a calm start to the week.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'polite-words-2',
        text: 'Congratulations on the second kiln, which went live in Turin on 3 May.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'polite-words-3',
        text: 'I am writing to introduce myself and the company I work for.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'polite-words-4',
        text: 'There is no need to answer this before the holidays.',
        answer: 'neutral',
      },
      {
        kind: 'sort',
        id: 'polite-words-5',
        text: 'Good luck with the inspection of the two Porto clinics on 4 June.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'polite-words-6',
        text: 'Thank you for reading this far, and have a good weekend.',
        answer: 'neutral',
      },
    ],
  },
  {
    id: 'said-and-agreed',
    skill: 'listening',
    drills: [
      {
        kind: 'sort',
        id: 'said-and-agreed-1',
        text: 'You said on Tuesday that the Ghent depot has no scanner.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'said-and-agreed-2',
        text: 'I mentioned in my last message that our spring discount ends soon.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'said-and-agreed-3',
        text: 'When we spoke in May, we agreed to look at the rota after the audit.',
        answer: 'shared',
      },
      {
        kind: 'sort',
        id: 'said-and-agreed-4',
        text: 'Let us transform the future of hospitality together.',
        answer: 'self',
      },
      {
        kind: 'sort',
        id: 'said-and-agreed-5',
        text: 'You wrote that the auditor wants a count every week from June.',
        answer: 'customer',
      },
      {
        kind: 'sort',
        id: 'said-and-agreed-6',
        text: 'As agreed, we meet on Thursday at ten at the Ghent depot.',
        answer: 'shared',
      },
    ],
  },
];
