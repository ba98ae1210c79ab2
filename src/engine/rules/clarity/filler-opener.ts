import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { deletable } from '../../traits/edits.ts';

const FILLER = phrases(
  'hope this|the ~ find|finds you',
  'hope this|your ~ email|mail|message|note ~ well',
  'hope you be ~ well|good|great|fine|safe|settling',
  'hope all|everything be ~ well|good|great',
  'hope you have|had|be ~ week|day|weekend|start|summer|year|christmas|holiday',
  'trust you|this|all|your ~ well|week|day|weekend',
  'trust you be|have|had ~ having|had|a ~ week|day|weekend',
  'hope your week|day|year|month',
  'hope things be',
  'greetings of the|from',
  'happy monday|tuesday|wednesday|thursday|friday',
  '^ how be you|things ~ $',
  'hope this be a good',
);

export default defineRule({
  id: 'filler-opener',
  skill: 'clarity',
  severity: 2,
  title: 'Start with the second sentence',
  does: 'Opens with a line that says nothing',
  why: 'The first line is the one shown in the inbox, and this one says nothing.',
  next: 'Delete this line, so that the next one shows in the inbox.',
  evidence: ['A12', 'V1'],
  before: ['self-subject-offering'],
  flags: [
    '«I hope this finds you well.» Cork opened in May.',
    "«Trust you're having a great week.» Cork opened in May.",
    'Hope all is well! Cork opened in May.',
  ],
  allows: [
    'Hope the Cork move went well on Saturday.',
    'Thanks for the list.',
    'I hope Leeds is open again. Cork opened in May.',
  ],
  reworded: {
    flags: [
      'I hope you are doing well. Your notice names Leeds.',
      'Hope you had a lovely weekend! Your notice names Leeds.',
      'Hope this email finds you in good spirits. Your notice names Leeds.',
    ],
    allows: ['I hope your open day in Leeds went well.', 'Hope to see you at the Leeds panel.'],
  },
  find: custom([FILLER], (reading) =>
    reading.draft.sentences
      .slice(0, 2)
      .filter(
        (one) =>
          reading.has(FILLER, one) &&
          !one.question &&
          one.clauses.every((c) => !c.anchors.some((anchor) => anchor.kind === 'name' || anchor.kind === 'event')),
      )
      .map((one) => deletable(reading.draft, one)),
  ),
});
