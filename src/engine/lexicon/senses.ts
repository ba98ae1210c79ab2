/**
 * Words of this field by meaning, as dictionary forms. A word may have several senses. The lists are generous on
 * purpose: a missing word costs a judgement, while a superfluous one is outweighed by the rest of its clause.
 */
const SENSES = {
  /** What a vendor sells. */
  offering:
    'platform software tool app application product service solution system suite module engine plugin plug-in dashboard portal package feature functionality integration technology tech ai automation subscription api offering program programme saas crm widget extension chatbot bot toolkit framework methodology workshop course consultancy consulting membership bundle range line equipment supply model template playbook approach method process machine',
  price:
    'price pricing cost fee rate discount quote quotation offer deal guarantee warranty refund commission deposit invoice budget bonus voucher coupon trial plan tier licence license edition free complimentary obligation no-obligation percent',
  meeting:
    'call meeting chat demo demonstration minute min slot calendar conversation coffee zoom walkthrough webinar appointment session intro introduction calendly invite invitation time availability hour phone teams lunch tour visit consultation briefing',
  day: 'monday tuesday wednesday thursday friday saturday sunday week tomorrow today afternoon morning pm am noon month next',
  proof:
    'client customer user brand partner member retailer startup founder agency firm company business organization organisation team leader enterprise account case-study testimonial result',
  benefit:
    'growth revenue saving efficiency productivity roi result pipeline lead sale conversion performance profit margin success impact value visibility insight advantage quality speed scale scalability confidence traffic ranking exposure awareness engagement reach compliance security goal outcome potential opportunity improvement boost control',
  pain: 'problem pain challenge issue struggle bottleneck headache waste hassle delay gap risk mistake error downtime churn friction overhead burden complaint backlog loss shortage turnover attrition frustration chaos',
  /** Things of the reader's working day: places, people, events, decisions. */
  situation:
    'role job hire depot warehouse office site shop store plant clinic school board staff crew team position posting vacancy opening expansion launch announcement move location branch kitchen factory fleet truck driver engineer planner nurse teacher campus hospital hotel restaurant menu website page homepage blog channel repo stack setup set-up supplier vendor contract renewal tender season shift rota process workflow project roadmap rollout migration audit inspection',
  published:
    'post article talk podcast interview keynote episode report notice advert ad listing review comment tweet newsletter profile video paper panel book column webinar presentation speech piece thread linkedin feed update case',
  event:
    'funding round raise acquisition merger award promotion anniversary appointment relocation rebrand ipo hiring growth milestone congratulation congrats',
  message: 'email e-mail mail message note inbox voicemail reply response subject letter dm inmail outreach line text',
  material:
    'brochure deck pdf video case study case-study link attachment catalogue catalog sample guide ebook e-book whitepaper one-pager info information detail overview resource checklist audit mockup example screenshot proposal portfolio list file document',
  company:
    'company firm agency founder co-founder ceo owner mission vision story experience expertise award provider leader specialist expert member name director manager consultant representative background headquarters office year partner freelancer developer recruiter student',
  hype: 'leading innovative cutting-edge award-winning best top world-class powerful seamless unique state-of-the-art revolutionary next-generation trusted proven premier best-in-class game-changing robust comprehensive scalable dedicated reliable professional affordable expert certified exclusive premium all-in-one one-stop end-to-end fast easy simple tailored custom bespoke flexible high-quality quality cost-effective new free',
  praise:
    'great amazing impressive awesome fantastic inspiring incredible brilliant wonderful excellent nice exciting cool superb outstanding remarkable thoughtful insightful beautiful sharp fascinating interesting solid excited impressed fan kudos bravo',
  courtesy:
    'hope well thanks thank sorry apology apologies pleasure welcome forward patience understanding sincerely wishes luck happy glad appreciate weekend holiday safe worry trouble congratulations congrats',
  market:
    'industry market company business people team leader many most every everyone landscape world study research trend sector economy consumer buyer employer organization organisation average statistic typically usually often nobody anyone professional',
  agreed:
    'discuss agree recap agenda together both mention talk conversation meeting plan step action decision scope timeline draft contract proposal kickoff minutes follow-up share',
  bump: 'follow follow-up circle bump check touch again last previous earlier still back reconnect resend attempt try reach quick recently',
  interest:
    'interest interested open worth curious sense helpful useful thought sound relevant appetite fit priority care willing keen happy feedback opinion',
  urgency:
    'now today limited hurry expire end deadline soon urgent immediately last chance only left miss instantly act quickly asap',
  request:
    'reply respond click visit download register sign accept forward connect introduce confirm consider pass watch read see schedule book call ask let share fill choose pick grab check send contact join subscribe try',
  doubt: 'maybe perhaps probably guess suspect might may imagine assume wrong unless either whether',
} as const;

export type Sense = keyof typeof SENSES;

const SENSES_OF: ReadonlyMap<string, readonly Sense[]> = index();

function index(): Map<string, Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [sense, list] of Object.entries(SENSES) as [Sense, string][]) {
    for (const word of list.split(' ')) {
      const senses = map.get(word) ?? [];
      if (!senses.includes(sense)) senses.push(sense);
      map.set(word, senses);
    }
  }
  return map;
}

const NONE: readonly Sense[] = [];

/** Senses of a dictionary form; empty for words outside the lists. */
export const sensesOf = (lemma: string): readonly Sense[] => SENSES_OF.get(lemma) ?? NONE;
