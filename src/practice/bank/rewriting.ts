import type { Lesson } from '../drill.ts';

/** A message with one fault each; the lesson is named after the rule that finds it. The basics first. */
export const REWRITING: readonly Lesson[] = [
  {
    id: 'self-intro-opener',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'self-intro-opener-1',
        to: 'dana',
        text: `Hi Dana,

My name is Theo and I look after food companies at Ledgerlane, where we match invoices to orders. Your ad for the second clerk in Cork asks for three-way matching by hand. Who does that today when the order number is missing?

Theo`,
        model: `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. Who does that today when the order number is missing? I ask because matching invoices to orders is what I work on at Ledgerlane.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'self-intro-opener-2',
        to: 'marcus',
        text: `Hi Marcus,

I am the northern account manager at Partwise, and I have worked with field teams for nine years. You wrote that a third of call-outs need a second visit because the part was not on the van. Who decides today what each van carries?

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. Who decides today what each van carries? Planning that is my work at Partwise, so the line stayed with me.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'self-intro-opener-3',
        to: 'yuki',
        text: `Hi Yuki,

This is Sam from Tally Health, and I lead our work with clinics in the region. Corvale starts sixty nurses in one week of September. How will you know by that Friday who has done the hand hygiene training?

Sam`,
        model: `Hi Yuki,

Corvale starts sixty nurses in one week of September. How will you know by that Friday who has done the hand hygiene training? I work on training records at Tally Health, and that week looks like the hard one.

Sam`,
      },
    ],
  },
  {
    id: 'self-subject-offering',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'self-subject-offering-1',
        to: 'dana',
        text: `Hi Dana,

Our software matches supplier invoices to purchase orders, on paper as well as by mail. You said on a panel in May that closing the month takes your team nine days. How many of those days go into matching?

Theo`,
        model: `Hi Dana,

You said on a panel in May that closing the month takes your team nine days. How many of those days go into matching invoices to orders? If it is more than two, that would be a reason to talk.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'self-subject-offering-2',
        to: 'marcus',
        text: `Hi Marcus,

Partwise plans which spare parts each van carries. Halden's new contract promises repairs within eight hours, while a third of your call-outs need a second visit. Which parts are missing most often on the northern vans?

Ines`,
        model: `Hi Marcus,

Halden's new contract promises repairs within eight hours, while a third of your call-outs need a second visit. Which parts are missing most often on the northern vans? If the list is short, a plan for what each van carries may help.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'self-subject-offering-3',
        to: 'yuki',
        text: `Hi Yuki,

We provide training records for clinics of every size. Your last inspection noted missing records in two clinics, and four more open this autumn. Who will keep the records there, the clinic manager or your own team?

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics, and four more open this autumn. Who will keep the records there, the clinic manager or your own team? Tally Health may be of use if it all lands with you.

Sam`,
      },
    ],
  },
  {
    id: 'no-question',
    skill: 'questioning',
    drills: [
      {
        kind: 'rewrite',
        id: 'no-question-1',
        to: 'dana',
        text: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Our software matches invoices to orders within minutes. Our clerks would be happy to try a few of yours. Feel free to write to me at any time.

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Which invoices take the longest to match today, those on paper or those without an order? If it is those on paper, Ledgerlane could read them.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'no-question-2',
        to: 'marcus',
        text: `Hi Marcus,

You wrote that a third of call-outs need a second visit. Our planning tool says which spare parts each van should carry. Our planners would be happy to look at your vans. Feel free to call me at any time.

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. Who decides in Hull which parts go on it? If it is each engineer, that is where a plan could help.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'no-question-3',
        to: 'yuki',
        text: `Hi Yuki,

Corvale opens four clinics this autumn. Our platform keeps training records for clinics of all sizes. Our team would be glad to support you with that. I look forward to your reply.

Sam`,
        model: `Hi Yuki,

Corvale opens four clinics this autumn. Who will keep the training records there, each clinic or your own team? If it is your own team, our platform may spare you some calls.

Sam`,
      },
    ],
  },
  {
    id: 'merge-field-only',
    skill: 'relevance',
    drills: [
      {
        kind: 'rewrite',
        id: 'merge-field-only-1',
        to: 'dana',
        text: `Hi Dana,

I help heads of accounts payable at companies such as Fennimore Foods. Our software matches invoices to orders and saves your team hours every week. Would that be of interest to you?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Who does it today, and which invoices take the longest? If it is those without an order number, I can tell you how others sort them.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'merge-field-only-2',
        to: 'marcus',
        text: `Hi Marcus,

As a VP of field operations you want your engineers to be fast. Partwise helps firms such as Halden Lifts to plan what each van carries. Would that be of interest to you?

Ines`,
        model: `Hi Marcus,

A third of your call-outs need a second visit, you wrote, because the part was not on the van. Which parts were they, for the most part? If the same ten come up again, Partwise could plan for them.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'merge-field-only-3',
        to: 'yuki',
        text: `Hi Yuki,

I work with directors of learning at groups such as Corvale Clinics. Our platform keeps all training records in one place and makes audits easy. Would that be of interest to you?

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics, and four more open this autumn. Where are the records of the new nurses going to be kept? If that is open, one place for all could be of use.

Sam`,
      },
    ],
  },
  {
    id: 'sender-desire-frame',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'sender-desire-frame-1',
        to: 'dana',
        text: `Hi Dana,

I'd be thrilled to show our matching software to you and your team. The dairy in Limerick that you took over in March has suppliers who still send paper. Do those invoices reach the same clerk in Cork as the rest?

Theo`,
        model: `Hi Dana,

The dairy in Limerick that you took over in March has suppliers who still send paper. Do those invoices reach the same clerk in Cork as the rest? If they do, matching them to orders is where Ledgerlane could help.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'sender-desire-frame-2',
        to: 'marcus',
        text: `Hi Marcus,

I'm keen to show you and your planners our software for van stock. You moved dispatch for the north from Leeds to Hull in April. Do the planners there see which parts are on each van?

Ines`,
        model: `Hi Marcus,

You moved dispatch for the north from Leeds to Hull in April. Do the planners there see which parts are on each van before they send it out? If not, that may be where the second visits begin.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'sender-desire-frame-3',
        to: 'yuki',
        text: `Hi Yuki,

It would be great to show you our platform in person. You asked in a forum how others check hand hygiene training without a classroom. Which part is hardest to check from afar, the technique or the record?

Sam`,
        model: `Hi Yuki,

You asked in a forum how others check hand hygiene training without a classroom. Which part is hardest to check from afar, the technique or the record? If it is the record, I can tell you what one nurse's page looks like with us.

Sam`,
      },
    ],
  },
  {
    id: 'filler-opener',
    skill: 'clarity',
    drills: [
      {
        kind: 'rewrite',
        id: 'filler-opener-1',
        to: 'dana',
        text: `Hi Dana,

I hope this email finds you well. You are hiring a second clerk in Cork for three-way matching by hand. Closing the month takes nine days, you said on a panel in May. How many of them go into that step?

Theo`,
        model: `Hi Dana,

You are hiring a second clerk in Cork for three-way matching by hand. Closing the month takes nine days, you said on a panel in May. How many of them go into that step?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'filler-opener-2',
        to: 'marcus',
        text: `Hi Marcus,

I trust you are well and had a good start to the week. You moved dispatch for the north from Leeds to Hull in April. How do the planners there know what each van carries?

Ines`,
        model: `Hi Marcus,

You moved dispatch for the north from Leeds to Hull in April. How do the planners there know what each van carries?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'filler-opener-3',
        to: 'yuki',
        text: `Hi Yuki,

Hope you had a lovely weekend and are enjoying the summer. You asked in a forum how others check hand hygiene training without a classroom. What have you tried so far?

Sam`,
        model: `Hi Yuki,

You asked in a forum how others check hand hygiene training without a classroom. What have you tried so far?

Sam`,
      },
    ],
  },
  {
    id: 'calendar-only-question',
    skill: 'questioning',
    drills: [
      {
        kind: 'rewrite',
        id: 'calendar-only-question-1',
        to: 'dana',
        text: `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. Our software matches invoices to orders, also on paper. Are you free on Tuesday at ten?

Theo`,
        model: `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. Which invoices take the longest there, those without an order or those on paper? If matching is the slow part, Ledgerlane may be of use.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'calendar-only-question-2',
        to: 'marcus',
        text: `Hi Marcus,

Halden's new contract promises repairs within eight hours. Partwise plans which spare parts each van carries. Do you have fifteen minutes on Thursday afternoon?

Ines`,
        model: `Hi Marcus,

Halden's new contract promises repairs within eight hours. How do you decide today which spare parts each van carries? If nobody plans it, that is the part Partwise does.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'calendar-only-question-3',
        to: 'yuki',
        text: `Hi Yuki,

Corvale opens four clinics this autumn. Our software keeps training records in one place. Would you have fifteen minutes for a chat on Monday?

Sam`,
        model: `Hi Yuki,

Corvale opens four clinics this autumn. Who will keep the training records there, each clinic or your own team? If it is your team, one place for all of them may save some calls.

Sam`,
      },
    ],
  },
  {
    id: 'time-ask-first-touch',
    skill: 'ask',
    drills: [
      {
        kind: 'rewrite',
        id: 'time-ask-first-touch-1',
        to: 'dana',
        text: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Our software matches invoices to orders. Who does the matching today? Could we jump on a call on Tuesday morning?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Who does the matching today? Is a change there on your list before the clerk starts, or is it settled for this year?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'time-ask-first-touch-2',
        to: 'marcus',
        text: `Hi Marcus,

Halden's new contract promises repairs within eight hours. Partwise plans what each van carries. How often is a part missing when the clock runs? Would you be available for a short call on Thursday?

Ines`,
        model: `Hi Marcus,

Halden's new contract promises repairs within eight hours. How often is a part missing when the clock runs? If it is often, is a plan for each van on your list this year?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'time-ask-first-touch-3',
        to: 'yuki',
        text: `Hi Yuki,

Corvale opens four clinics this autumn. Our platform keeps training records for clinics. Who will keep them in the new ones? Can we find half an hour to speak next week?

Sam`,
        model: `Hi Yuki,

Corvale opens four clinics this autumn. Who will keep the training records in the new ones? Is it something you want to settle before the nurses start in September?

Sam`,
      },
    ],
  },
  {
    id: 'pitch-majority',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'pitch-majority-1',
        to: 'dana',
        text: `Hi Dana,

You said on a panel in May that closing the month takes nine days. Our software matches invoices to orders. It reads paper and mail alike. We also take over the approvals and the archive. Our customers are up and running within a week. Shall I send you the details?

Theo`,
        model: `Hi Dana,

You said on a panel in May that closing the month takes your team nine days. How many of the nine go into matching invoices to orders, and how many into approvals? If it is the matching, our software could take that over.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'pitch-majority-2',
        to: 'marcus',
        text: `Hi Marcus,

You moved dispatch from Leeds to Hull in April. Our software plans which parts each van carries. Our forecast learns from every call-out. Our tool reads your stock in a day. We also train planners on site. Shall I send you our price list?

Ines`,
        model: `Hi Marcus,

You moved dispatch for the north from Leeds to Hull in April. How do the planners there learn which parts each van carries? A third of your call-outs need a second visit, you wrote. If those two belong together, Partwise could plan the vans.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'pitch-majority-3',
        to: 'yuki',
        text: `Hi Yuki,

You open four clinics this autumn. Our platform keeps training records. Our app reminds every nurse of what is due. We print the certificates as well. Our support answers within the hour. Can I tell you more about our plans and prices?

Sam`,
        model: `Hi Yuki,

You open four clinics this autumn and start sixty nurses in one week of September. Who will remind them of the training that is due, the clinic managers or your team? If it is all on your team, our app could do the reminding.

Sam`,
      },
    ],
  },
  {
    id: 'feature-list',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'feature-list-1',
        to: 'dana',
        text: `Hi Dana,

Ledgerlane offers matching, approvals, reminders, archiving and reporting. Closing the month takes your team nine days, you said on the panel in May. Which of the nine would you want back first?

Theo`,
        model: `Hi Dana,

Closing the month takes your team nine days, you said on the panel in May. Which of the nine would you want back first? If it is the days spent on matching, that is the part Ledgerlane does.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'feature-list-2',
        to: 'marcus',
        text: `Hi Marcus,

Our tool covers stock plans, forecasts, alerts, returns and supplier orders. A third of your call-outs need a second visit because the part was not on the van, you wrote. Who fills the vans in Hull today?

Ines`,
        model: `Hi Marcus,

A third of your call-outs need a second visit because the part was not on the van, you wrote. Who fills the vans in Hull today, and from which list? If there is no list, that is where a plan would start.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'feature-list-3',
        to: 'yuki',
        text: `Hi Yuki,

Our product includes records, reminders, certificates, quizzes and dashboards. You start sixty nurses in one week of September. Who checks in that week that each of them has done the hand hygiene training?

Sam`,
        model: `Hi Yuki,

You start sixty nurses in one week of September. Who checks in that week that each of them has done the hand hygiene training? If it is one person with a list, Tally Health could keep the list.

Sam`,
      },
    ],
  },
  {
    id: 'company-brag',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'company-brag-1',
        to: 'dana',
        text: `Hi Dana,

Over four hundred companies trust our platform, and we were voted best supplier twice. Your ad for Cork asks the new clerk for three-way matching by hand. Which suppliers cause most of that work?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the new clerk for three-way matching by hand. Which suppliers cause most of that work? If it is the ones with an order number, that is the part Ledgerlane can match.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'company-brag-2',
        to: 'marcus',
        text: `Hi Marcus,

Our award-winning software has more than two hundred customers in nine countries. Your new contract promises repairs within eight hours. What happens to the eight hours when the part is not on the van?

Ines`,
        model: `Hi Marcus,

Your new contract promises repairs within eight hours. What happens to the eight hours when the part is not on the van? If it is the usual reason for a late repair, a plan for each van may help.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'company-brag-3',
        to: 'yuki',
        text: `Hi Yuki,

Our platform is the market leader in training records, and we just raised a $20M round. You open four clinics this autumn and start sixty nurses in one week of September. How will the new managers show an inspector who was trained?

Sam`,
        model: `Hi Yuki,

You open four clinics this autumn and start sixty nurses in one week of September. How will the new managers show an inspector who was trained? If that is still open, it could be settled before the week begins.

Sam`,
      },
    ],
  },
  {
    id: 'vague-notice',
    skill: 'relevance',
    drills: [
      {
        kind: 'rewrite',
        id: 'vague-notice-1',
        to: 'dana',
        text: `Hi Dana,

I came across your company and wanted to reach out. We work with finance teams in the food trade. Matching invoices to orders by hand takes many finance teams a good part of the month. Who does the matching at Fennimore when an order number is missing?

Theo`,
        model: `Hi Dana,

Your ad for a second clerk in Cork asks for three-way matching by hand. Who does the matching at Fennimore today when an order number is missing? If that is where the nine days go, Ledgerlane could take that step over.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'vague-notice-2',
        to: 'marcus',
        text: `Hi Marcus,

I have been following your company with great interest. Many service teams drive twice because a part was not on the van. How do the planners at Halden Lifts decide what each van carries?

Ines`,
        model: `Hi Marcus,

You wrote that a third of your call-outs need a second visit because the part was not on the van. How do the planners in Hull decide what each van carries?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'vague-notice-3',
        to: 'yuki',
        text: `Hi Yuki,

I came across your website and thought we should talk. We work with clinics of every size. New clinics often start without a place for their training records. Who keeps them at Corvale, each clinic or your own team?

Sam`,
        model: `Hi Yuki,

Corvale opens four clinics this autumn, and your last inspection noted missing training records in two others. Who keeps those records, each clinic or your own team?

Sam`,
      },
    ],
  },
  {
    id: 'generic-flattery',
    skill: 'relevance',
    drills: [
      {
        kind: 'rewrite',
        id: 'generic-flattery-1',
        to: 'dana',
        text: `Hi Dana,

I have been following your amazing work for some time and am truly impressed. The suppliers of the dairy in Limerick still send paper. Who types those invoices in, somebody there or your clerk in Cork?

Theo`,
        model: `Hi Dana,

You took over a dairy in Limerick in March, and its suppliers still send paper. Who types those invoices in, somebody there or your clerk in Cork?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'generic-flattery-2',
        to: 'marcus',
        text: `Hi Marcus,

I have to say that I am impressed by your company. Your new contract promises repairs within eight hours. How often does a missing part break that promise?

Ines`,
        model: `Hi Marcus,

Your new contract promises repairs within eight hours, and a third of your call-outs need a second visit, you wrote. How often does a missing part break that promise?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'generic-flattery-3',
        to: 'yuki',
        text: `Hi Yuki,

I was very impressed with your website and your company. You start sixty nurses in one week of September. How do you check their hand hygiene training in that week?

Sam`,
        model: `Hi Yuki,

You start sixty nurses in one week of September. You asked in a forum how others check hand hygiene training without a classroom. How do you plan to do it in that week?

Sam`,
      },
    ],
  },
  {
    id: 'demo-push',
    skill: 'ask',
    drills: [
      {
        kind: 'rewrite',
        id: 'demo-push-1',
        to: 'dana',
        text: `Hi Dana,

The suppliers of your dairy in Limerick still send paper. Who types it all in today? We know a good answer. I would love to show you a live demo of our software this week.

Theo`,
        model: `Hi Dana,

The suppliers of your dairy in Limerick still send paper. Who types it all in today? If you ever let software read it, what would you need to see first?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'demo-push-2',
        to: 'marcus',
        text: `Hi Marcus,

A third of your call-outs need a second visit, you wrote. Who plans the vans? We know a good answer. I would love to show you a live demo of our software.

Ines`,
        model: `Hi Marcus,

A third of your call-outs need a second visit, you wrote. Who plans the vans? And which figure would have to move before a plan for each van was worth a look?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'demo-push-3',
        to: 'yuki',
        text: `Hi Yuki,

Your last inspection noted missing training records in two clinics. We at Tally Health keep them in one place. When can we show you a live demo? Where were the missing ones kept, on paper or on a screen?

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics. Where were the missing ones kept, on paper or on a screen? If each clinic had its own folder, what would the inspectors have to see to be sure next time?

Sam`,
      },
    ],
  },
  {
    id: 'presumptive-close',
    skill: 'ask',
    drills: [
      {
        kind: 'rewrite',
        id: 'presumptive-close-1',
        to: 'dana',
        text: `Hi Dana,

Your ad for Cork asks the new clerk for matching by hand. Who does it today? Our software could take it over, so I'll send you a calendar invite for Monday at noon.

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the new clerk for matching by hand. Who does it today? Is it a step you would hand to software at all, or should it stay with a person?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'presumptive-close-2',
        to: 'marcus',
        text: `Hi Marcus,

Halden's new contract promises repairs within eight hours. Would Monday at nine or Thursday at four suit you for a look at our planning tool? How often is a missing part the reason for a late repair?

Ines`,
        model: `Hi Marcus,

Halden's new contract promises repairs within eight hours. How often is a missing part the reason for a late repair? If it is more than now and then, would a plan for each van be of interest?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'presumptive-close-3',
        to: 'yuki',
        text: `Hi Yuki,

You start sixty nurses in one week of September. Our platform keeps their training records. Which day works best for you to set it up? And who keeps them now, each clinic or your own team?

Sam`,
        model: `Hi Yuki,

You start sixty nurses in one week of September. Who keeps their training records, each clinic or your own team? If that is still open, would it be worth a talk before then?

Sam`,
      },
    ],
  },
  {
    id: 'you-as-buyer',
    skill: 'customer-focus',
    drills: [
      {
        kind: 'rewrite',
        id: 'you-as-buyer-1',
        to: 'dana',
        text: `Hi Dana,

You can try Ledgerlane free for a month and enjoy every feature from the first day. The suppliers of your Limerick dairy still send paper. How do those invoices get from Limerick to your clerk in Cork?

Theo`,
        model: `Hi Dana,

The suppliers of your Limerick dairy still send paper. How do those invoices get from Limerick to your clerk in Cork, and who matches them to the orders? If that is by hand, it may be worth comparing notes.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'you-as-buyer-2',
        to: 'marcus',
        text: `Hi Marcus,

Your team can order our software this month and receive a discount. We will set it up. Your team moved northern dispatch to Hull in April. How do the planners there learn that a part is missing on a van?

Ines`,
        model: `Hi Marcus,

Your team moved northern dispatch to Hull in April. How do the planners there learn that a part is missing on a van? If the engineer has to ring in, that call is what Partwise tries to spare you.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'you-as-buyer-3',
        to: 'yuki',
        text: `Hi Yuki,

Your clinics will love our platform and enjoy a free first month. We would set it up for you. Your last inspection noted missing training records in two clinics. Were those records never made, or made and not found?

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics. Were those records never made, or made and not found? I ask because the second case is the one a shared record would have prevented.

Sam`,
      },
    ],
  },
  {
    id: 'leading-benefit-question',
    skill: 'questioning',
    drills: [
      {
        kind: 'rewrite',
        id: 'leading-benefit-question-1',
        to: 'dana',
        text: `Hi Dana,

Would you like to save your team time at every month end? You said on a panel in May that closing takes nine days. Nine days are a third of the month.

Theo`,
        model: `Hi Dana,

You said on a panel in May that closing the month takes your team nine days. How many of those go into matching invoices to orders? If it is most of them, software could take that part over.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'leading-benefit-question-2',
        to: 'marcus',
        text: `Hi Marcus,

Who wouldn't want engineers who fix it on the first visit? You moved dispatch for the north from Leeds to Hull in April, and a third of your call-outs need a second visit.

Ines`,
        model: `Hi Marcus,

You moved dispatch for the north from Leeds to Hull in April. How do the planners there decide what each van carries? If it is left to the engineer, that may be where the second visits begin.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'leading-benefit-question-3',
        to: 'yuki',
        text: `Hi Yuki,

Are you looking to improve your compliance and reduce your costs? Your last inspection noted missing training records in two clinics. Corvale opens four more this autumn and starts sixty nurses in one week of September.

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics. How do the clinics record a training today, on paper or on a screen? If each does it in its own way, one place for all may help.

Sam`,
      },
    ],
  },
  {
    id: 'presumed-pain',
    skill: 'relevance',
    drills: [
      {
        kind: 'rewrite',
        id: 'presumed-pain-1',
        to: 'dana',
        text: `Hi Dana,

You're wasting whole days on manual matching at every month end. Happy to show you how others stopped that. Your ad for Cork asks the second clerk for three-way matching by hand. Which invoices take the longest?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. My guess is that the paper invoices from Limerick take the longest, is that off?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'presumed-pain-2',
        to: 'marcus',
        text: `Hi Marcus,

You're surely losing hours to second visits, and our software is made for that. Your new contract promises repairs within eight hours. What happens when a part is missing?

Ines`,
        model: `Hi Marcus,

A third of your call-outs need a second visit, you wrote, and your new contract promises repairs within eight hours. My guess is that the two collide most often in the north, is that off?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'presumed-pain-3',
        to: 'yuki',
        text: `Hi Yuki,

I am sure you are overwhelmed by training records, so I am reaching out. You open four clinics this autumn. Who will keep the records there, each clinic or your own people?

Sam`,
        model: `Hi Yuki,

You open four clinics this autumn, and the last inspection noted missing records in two others. My guess is that each clinic keeps its own today, or is that off?

Sam`,
      },
    ],
  },
  {
    id: 'unbacked-number',
    skill: 'clarity',
    drills: [
      {
        kind: 'rewrite',
        id: 'unbacked-number-1',
        to: 'dana',
        text: `Hi Dana,

You said on a panel in May that closing the month takes nine days. Our clients get through it 5x faster, or their money back. How many of the nine go into matching?

Theo`,
        model: `Hi Dana,

You said on a panel in May that closing the month takes nine days. How many of the nine go into matching invoices to orders? If it is one or two, there is little for Ledgerlane to save.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'unbacked-number-2',
        to: 'marcus',
        text: `Hi Marcus,

You wrote that a third of call-outs need a second visit. Our software makes engineers three times as fast and cuts second visits by 50 percent, guaranteed. Which parts are missing most often?

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit. Which parts are missing most often? From that list you could tell how many of those visits a plan for each van would spare you.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'unbacked-number-3',
        to: 'yuki',
        text: `Hi Yuki,

You open four clinics this autumn. Our platform cuts paperwork by 70 percent in every clinic, guaranteed. How many hours a week does your team spend on training records today?

Sam`,
        model: `Hi Yuki,

You open four clinics this autumn. How many hours a week does your team spend on training records today? With that number you could say whether our platform is worth the change.

Sam`,
      },
    ],
  },
  {
    id: 'buzzword',
    skill: 'clarity',
    drills: [
      {
        kind: 'rewrite',
        id: 'buzzword-1',
        to: 'dana',
        text: `Hi Dana,

I have been thinking about seamless, best-in-class processes that could unlock synergies. Your ad for Cork asks for three-way matching by hand. Who does it today?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Who does it today, and what else will the new clerk take over?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'buzzword-2',
        to: 'marcus',
        text: `Hi Marcus,

I have been thinking about how to leverage a holistic, data-driven approach to stock. You wrote that a third of call-outs need a second visit. Which parts are missing most often?

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. Which parts are missing most often?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'buzzword-3',
        to: 'yuki',
        text: `Hi Yuki,

I have some ideas on a seamless, next-generation learning journey that empowers people. You start sixty nurses in one week of September. How do they learn what they need to know about hand hygiene?

Sam`,
        model: `Hi Yuki,

You start sixty nurses in one week of September. How do they learn there what they need to know about hand hygiene?

Sam`,
      },
    ],
  },
  {
    id: 'long-sentence',
    skill: 'clarity',
    drills: [
      {
        kind: 'rewrite',
        id: 'long-sentence-1',
        to: 'dana',
        text: `Hi Dana,

I am writing because we at Ledgerlane match invoices to orders and because your ad for the second clerk in Cork asks for three-way matching by hand, which made me wonder who types in the paper that the suppliers of the dairy in Limerick still send.

Is it the same clerk?

Theo`,
        model: `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. The suppliers of the dairy in Limerick still send paper. Who types that in, the same clerk? I ask because we at Ledgerlane match invoices to orders.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'long-sentence-2',
        to: 'marcus',
        text: `Hi Marcus,

At Partwise we plan which spare parts each van carries and I thought of Halden when I read your line that a third of call-outs need a second visit because the part was not on the van while the new contract promises repairs within eight hours.

Who decides today what a van carries?

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. The new contract promises repairs within eight hours. Who decides today what a van carries? That is the question we work on at Partwise.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'long-sentence-3',
        to: 'yuki',
        text: `Hi Yuki,

We keep training records for clinics and when I saw that Corvale opens four of them this autumn and starts sixty nurses in one week of September I asked myself how anyone can keep track of who has done the hand hygiene training by the end of it.

How do you do it today?

Sam`,
        model: `Hi Yuki,

Corvale opens four clinics this autumn and starts sixty nurses in one week of September. How do you keep track of who has done the hand hygiene training? We keep training records for clinics, which is why that week stood out.

Sam`,
      },
    ],
  },
  {
    id: 'too-long',
    skill: 'clarity',
    drills: [
      {
        kind: 'rewrite',
        id: 'too-long-1',
        to: 'dana',
        most: 75,
        text: `Hi Dana,

Most job ads are full of big words, and after three lines people stop reading. Your ad for the second clerk in Cork asks for three-way matching by hand. On a panel in May you said that closing the month takes nine days.

Panels are often about taxes, about staff and about prices, and people hear the same things every year. Hardly anybody speaks about invoices in public. There are a great many ways for a number to get lost, and every company has one or two of its own. Who looks for the order number when it is missing on an invoice, the clerk or the buyer?

It is a busy time of the year for most people, and nobody likes long mails. If the clerk does, Ledgerlane could take that search off the desk.

Theo`,
        model: `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. On a panel in May you said that closing the month takes nine days. Who looks for the order number when it is missing on an invoice, the clerk or the buyer? If the clerk does, Ledgerlane could take that search off the desk.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'too-long-2',
        to: 'marcus',
        most: 75,
        text: `Hi Marcus,

There are a great many posts about repairs, and most of them are forgotten by the evening. You wrote that a third of call-outs need a second visit because the part was not on the van. It is a short line, but it says more than most reports do.

The new contract of Halden promises repairs within eight hours. Eight hours sound like a lot, until there is traffic, or rain, or a holiday. A day has only so many hours, and every trip takes some of them.

There is also the question of the list itself. Lists of parts tend to grow, and old parts stay on them for years. Who in Hull decides what each van carries? If the same ten parts keep missing, Partwise could plan for those. It need not be a long answer.

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. The new contract of Halden promises repairs within eight hours. Who in Hull decides what each van carries? If the same ten parts keep missing, Partwise could plan for those.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'too-long-3',
        to: 'yuki',
        most: 75,
        text: `Hi Yuki,

Some questions turn up in every trade, and most of them never get a good answer. You asked in a forum how others check hand hygiene training without a classroom. There is a great deal to be found about posters and films, and some of the films are even good.

September is a busy month in most places, and papers get lost on the way from one desk to the next. Corvale starts sixty nurses in one week of September.

There are many kinds of lists, and most of them begin with good intentions. Nobody likes to go through a folder in the evening, and there is always one more page. How will you know by that Friday who has done the training? If it is a list on paper in each clinic, our platform could keep one for all of them.

Sam`,
        model: `Hi Yuki,

You asked in a forum how others check hand hygiene training without a classroom. Corvale starts sixty nurses in one week of September. How will you know by that Friday who has done the training? If it is a list on paper in each clinic, our platform could keep one for all of them.

Sam`,
      },
    ],
  },
  {
    id: 'over-apology',
    skill: 'tone',
    drills: [
      {
        kind: 'rewrite',
        id: 'over-apology-1',
        to: 'dana',
        text: `Hi Dana,

Sorry to bother you out of the blue. You took over a dairy in Limerick in March, and its suppliers still send paper. Who types in those invoices today, somebody in Limerick or your clerk in Cork?

Theo`,
        model: `Hi Dana,

You took over a dairy in Limerick in March, and its suppliers still send paper. Who types in those invoices today, somebody in Limerick or your clerk in Cork?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'over-apology-2',
        to: 'marcus',
        text: `Hi Marcus,

Please excuse the cold message and the intrusion. You wrote that a third of call-outs need a second visit because the part was not on the van. Which parts are they?

Ines`,
        model: `Hi Marcus,

You wrote that a third of call-outs need a second visit because the part was not on the van. Which parts are they?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'over-apology-3',
        to: 'yuki',
        text: `Hi Yuki,

I hate to bother you and won't take much of your time. Your last inspection noted missing training records in two clinics. Were they never made, or made and not found?

Sam`,
        model: `Hi Yuki,

Your last inspection noted missing training records in two clinics. Were they never made, or made and not found?

Sam`,
      },
    ],
  },
  {
    id: 'false-urgency',
    skill: 'tone',
    drills: [
      {
        kind: 'rewrite',
        id: 'false-urgency-1',
        to: 'dana',
        text: `Hi Dana,

Our launch discount expires on Friday. Your ad for Cork asks the second clerk for three-way matching by hand. Who does the matching today?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk for three-way matching by hand. Who does the matching today? If it should be settled before the new clerk starts, that is the date to plan from.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'false-urgency-2',
        to: 'marcus',
        text: `Hi Marcus,

Hurry, because only a few spots are left for our planning software. Your new contract promises repairs within eight hours. How often is a part missing on the van when the clock runs?

Ines`,
        model: `Hi Marcus,

Your new contract promises repairs within eight hours. How often is a part missing on the van when the clock runs? The first month of the contract would show it, so there is no hurry.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'false-urgency-3',
        to: 'yuki',
        text: `Hi Yuki,

Act now and reserve a place on our platform, because time is running out. You start sixty nurses in one week of September. Who keeps their training records, each clinic or your own team?

Sam`,
        model: `Hi Yuki,

You start sixty nurses in one week of September. Who keeps their training records, each clinic or your own team? If you want that settled before they start, August would be the month to look at it.

Sam`,
      },
    ],
  },
  {
    id: 'controlling-language',
    skill: 'tone',
    drills: [
      {
        kind: 'rewrite',
        id: 'controlling-language-1',
        to: 'dana',
        text: `Hi Dana,

You simply must stop matching invoices by hand. Your ad for Cork asks the second clerk to do just that, and our software does it faster. How long does it take today?

Theo`,
        model: `Hi Dana,

Your ad for Cork asks the second clerk to match invoices by hand. How long does it take today? If it runs into the month end, those with an order number could be matched without anyone.

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'controlling-language-2',
        to: 'marcus',
        text: `Hi Marcus,

You really must act on your vans now. A third of your call-outs need a second visit, you wrote, and our tool plans what each van carries. Who decides it today?

Ines`,
        model: `Hi Marcus,

A third of your call-outs need a second visit, you wrote. Who decides today what each van carries? A plan for each van could be tried on the northern ones first, if that is of interest.

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'controlling-language-3',
        to: 'yuki',
        text: `Hi Yuki,

You ought to sort out your training records. The last inspection noted gaps in two of your clinics, and our platform closes them. Where are the records kept today?

Sam`,
        model: `Hi Yuki,

The last inspection noted missing training records in two of your clinics. Where are they kept today? If each clinic has its own folder, one place for all of them could be ready before the next inspection.

Sam`,
      },
    ],
  },
  {
    id: 'question-unanswered',
    skill: 'listening',
    drills: [
      {
        kind: 'rewrite',
        id: 'question-unanswered-1',
        to: 'dana',
        theirs: 'Does it read invoices on paper? Our suppliers in Limerick do not send anything else.',
        text: `Hi Dana,

Thanks for getting back to me. Ledgerlane has a lot to offer for a team like yours, and I would be glad to walk you through it. Are you free on Tuesday at two?

Theo`,
        model: `Hi Dana,

Yes, it reads paper, as long as the invoices are scanned. How many pages does Limerick send in a month, and who would scan them, your suppliers or the clerk in Cork?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'question-unanswered-2',
        to: 'marcus',
        theirs: 'What does it cost for forty vans?',
        text: `Hi Marcus,

Thank you for your interest in Partwise. Our planning pays for itself quickly, and the best way to see that is a short call. Would Thursday at ten suit you?

Ines`,
        model: `Hi Marcus,

For forty vans I will send you the price tomorrow by noon, in writing. It depends on one thing: how many of the forty vans carry the same parts?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'question-unanswered-3',
        to: 'yuki',
        theirs: 'Can the nurses use it on the ward tablets?',
        text: `Hi Yuki,

Great to hear from you. Our platform keeps all your records in one place and saves your team a lot of time. When could we talk about the next steps?

Sam`,
        model: `Hi Yuki,

Yes, the nurses can use it on the ward tablets, in the browser. Do they share one tablet on a ward, or does each have a login of their own?

Sam`,
      },
    ],
  },
  {
    id: 'no-pickup',
    skill: 'listening',
    drills: [
      {
        kind: 'rewrite',
        id: 'no-pickup-1',
        to: 'dana',
        theirs: 'Closing took eleven days in June because the Limerick paper came in late.',
        text: `Hi Dana,

Thanks for your reply. I have put together some slides on Ledgerlane. Our software covers every step from scan to posting, and finance teams love it.

Theo`,
        model: `Hi Dana,

Eleven days because of late paper from Limerick is two more than you named in May. Does the paper come in late from the suppliers, or does it wait in Limerick until somebody posts it?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'no-pickup-2',
        to: 'marcus',
        theirs: 'Since Hull took over, the vans carry too many door parts and too few boards.',
        text: `Hi Marcus,

Thanks for coming back to me. Partwise has just released a new module. We would be happy to present it to you and your colleagues.

Ines`,
        model: `Hi Marcus,

Too many door parts and too few boards since Hull took over: that sounds like one list for two regions. Which boards did the vans lack most often in the last month?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'no-pickup-3',
        to: 'yuki',
        theirs: 'The ward managers forget to sign off the hand hygiene checks, so I chase them every Friday.',
        text: `Hi Yuki,

Many thanks for your answer. Tally Health is used by clinics of all sizes. I have attached our brochure, and we look forward to working with you.

Sam`,
        model: `Hi Yuki,

Chasing ward managers every Friday for a sign-off sounds like the part that should run without you. How do you learn on a Friday which hand hygiene checks are still open?

Sam`,
      },
    ],
  },
  {
    id: 'objection-bypass',
    skill: 'listening',
    drills: [
      {
        kind: 'rewrite',
        id: 'objection-bypass-1',
        to: 'dana',
        theirs: 'We have no budget for this until the new year.',
        text: `Hi Dana,

Our software pays for itself within a few months, and a demo takes only half an hour. Are you free on Tuesday?

Theo`,
        model: `Hi Dana,

Understood, no budget until the new year. When does your team start to plan it, and is the matching in Cork on the list at all?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'objection-bypass-2',
        to: 'marcus',
        theirs: 'We already use a stock tool from our parts supplier.',
        text: `Hi Marcus,

Our planning tool does far more than theirs and is much faster. Let me show you what it can do for your vans on Thursday.

Ines`,
        model: `Hi Marcus,

Good that you already have a stock tool from your supplier. Which parts does it still miss when a call-out needs a second visit?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'objection-bypass-3',
        to: 'yuki',
        theirs: 'It is too expensive for us this year, with four clinics opening.',
        text: `Hi Yuki,

Our larger package includes much more for the same money, and clinics everywhere use it. Shall I book you in for a demo next week?

Sam`,
        model: `Hi Yuki,

With four clinics opening, too expensive this year is a good reason. Which would have to change for it to fit next year, the price or the number of clinics it starts with?

Sam`,
      },
    ],
  },
  {
    id: 'yes-but',
    skill: 'listening',
    drills: [
      {
        kind: 'rewrite',
        id: 'yes-but-1',
        to: 'dana',
        theirs: 'We match by hand and that works for us.',
        text: `Hi Dana,

I appreciate that, but our software matches much faster than any clerk. It reads paper as well. Shall we talk about it on Tuesday?

Theo`,
        model: `Hi Dana,

If matching by hand works for your team, there is little reason to touch it. Does it still work for the paper that comes in from Limerick?

Theo`,
      },
      {
        kind: 'rewrite',
        id: 'yes-but-2',
        to: 'marcus',
        theirs: 'The engineers decide what they carry, and they know their lifts best.',
        text: `Hi Marcus,

Good point, but most engineers carry far too much. Our tool knows better what a van needs. Could I show you on Thursday?

Ines`,
        model: `Hi Marcus,

Engineers who know their lifts best should decide what they carry. Which parts do they say were missing when a call-out needed a second visit?

Ines`,
      },
      {
        kind: 'rewrite',
        id: 'yes-but-3',
        to: 'yuki',
        theirs: 'Each clinic has its own folder, and the managers like it that way.',
        text: `Hi Yuki,

I see that, but our platform is a lot safer than a folder. Every clinic that switched to it loves it. When can I show you?

Sam`,
        model: `Hi Yuki,

If the managers like their own folders, that counts for a lot. In the two clinics where the inspection noted missing records, what did the managers find when they went through their folders?

Sam`,
      },
    ],
  },
];
