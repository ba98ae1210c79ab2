import { subjectSays } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { BODY } from '../../traits/samples.ts';

export default defineRule({
  id: 'subject-vague',
  skill: 'subject',
  severity: 4,
  title: 'Name the topic',
  does: 'Has a subject that fits any mail',
  why: 'It could stand over any mail, so it promises nothing.',
  next: 'Put in the one noun it is about, with a place or a date of theirs.',
  model: 'Claims at Leeds in June',
  evidence: ['V20', 'A11'],
  when: { channels: ['email', 'inmail'], kinds: ['cold', 'follow_up', 'breakup'] },
  flags: [
    { subject: 'Quick question', body: BODY },
    { subject: 'Touching base', body: BODY },
    { subject: 'Introduction', body: BODY },
  ],
  allows: [
    { subject: 'Question on the Leeds rota', body: BODY },
    { subject: 'Idea for the Friday gap', body: BODY },
    { subject: 'Following up: night porters', body: BODY },
  ],
  reworded: {
    flags: [
      { subject: 'Hello', body: BODY },
      { subject: 'An idea for you', body: BODY },
      { subject: 'Partnership opportunity', body: BODY },
      { subject: 'Following up on my note', body: BODY },
    ],
    allows: [
      { subject: 'Hello from the Leeds open day', body: BODY },
      { subject: 'The second clerk', body: BODY },
      { subject: "Following up on Monday's site visit", body: BODY },
    ],
  },
  find: subjectSays(
    '^ a? quick|brief|short|small|simple? question|q|chat|call|note|idea|one|intro|thought|ask|favor|favour $',
    '^ a? quick|brief|short|small|simple? question|q|chat|call|note|idea|one|intro|thought|ask|favor|favour for|, you|<reader>|<name> $',
    '^ touch|touching base $',
    '^ check|checking in $',
    '^ follow|following up $',
    '^ follow-up $',
    '^ hi|hello|hey|hiya <name>? there? $',
    '^ introduction|introductions|opportunity|collaboration|cooperation|partnership|proposal|inquiry|enquiry|connect|connecting|thoughts|meeting|update|congrats|congratulations $',
    '^ an? idea for you|<name>|<reader> team? $',
    '^ business|partnership|partnering|collaboration|potential|great|exciting ~ opportunity|proposal|partnership|collaboration $',
    '^ can|could we talk|chat|connect|meet $',
    '^ let us talk|chat|connect|meet $',
    '^ interested $',
    '^ <name> , quick question $',
    '^ just? following up on? $',
    '^ just? following up on my|our ~ $',
    '^ one question $',
    '^ nice to meet you $',
  ),
});
