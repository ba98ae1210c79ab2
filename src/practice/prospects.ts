/** Someone to practise on. People, companies and facts are invented; drafts to them are English, so they are too. */
export interface Prospect {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly title: string;
  readonly company: string;
  /** What a rep could have found out. */
  readonly facts: readonly string[];
  /** The role the rep plays. */
  readonly sender: { readonly name: string; readonly company: string };
  readonly you: string;
}

export const PROSPECTS: readonly [Prospect, ...Prospect[]] = [
  {
    id: 'dana',
    name: 'Dana Whitlock',
    firstName: 'Dana',
    title: 'Head of Accounts Payable',
    company: 'Fennimore Foods',
    facts: [
      'Is hiring a second accounts payable clerk in Cork; the ad asks for three-way matching by hand.',
      'Said on a panel in May that closing the month takes her team nine days.',
      'Fennimore took over a dairy in Limerick in March; its suppliers still send paper.',
    ],
    sender: { name: 'Theo', company: 'Ledgerlane' },
    you: 'Theo at Ledgerlane. Ledgerlane matches invoices to orders.',
  },
  {
    id: 'marcus',
    name: 'Marcus Oyelaran',
    firstName: 'Marcus',
    title: 'VP Field Operations',
    company: 'Halden Lifts',
    facts: [
      'Moved dispatch for the north from Leeds to Hull in April.',
      'Wrote that a third of call-outs need a second visit because the part was not on the van.',
      'Halden’s new contract promises repairs within eight hours.',
    ],
    sender: { name: 'Ines', company: 'Partwise' },
    you: 'Ines at Partwise. Partwise plans which spare parts each van carries.',
  },
  {
    id: 'yuki',
    name: 'Yuki Brandt',
    firstName: 'Yuki',
    title: 'Director of Learning',
    company: 'Corvale Clinics',
    facts: [
      'Opens four clinics this autumn and starts sixty nurses in one week of September.',
      'Asked in a forum how others check hand hygiene training without a classroom.',
      'Corvale’s last inspection noted missing training records in two clinics.',
    ],
    sender: { name: 'Sam', company: 'Tally Health' },
    you: 'Sam at Tally Health. Tally keeps training records for clinics.',
  },
];
