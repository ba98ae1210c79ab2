import type { Shape } from '../clauses.ts';
import type { Act } from '../parsed.ts';

/** Verbs by what they do in a message. The first list that holds a verb decides. */
const VERBS: readonly (readonly [Act, string])[] = [
  [
    'attend',
    'notice see read hear spot watch listen find observe view browse overhear catch stumble recall remember study scan skim attend review reread gather check',
  ],
  [
    'learn',
    'wonder ask understand guess know figure explore discover assume suspect suppose imagine doubt believe reckon bet expect curious compare',
  ],
  ['want', 'want love like hope wish need aim look prefer plan intend dream welcome enjoy appreciate'],
  [
    'meet',
    'meet call chat talk speak connect book schedule jump hop discuss grab catch-up sync zoom arrange invite visit huddle coffee touch reconnect',
  ],
  [
    'offer',
    'help provide offer show enable demo save cut deliver support assist boost increase grow streamline automate transform empower simplify improve reduce accelerate optimize optimise maximize maximise eliminate guarantee ensure generate drive double triple unlock leverage solve serve supply build design develop create make give allow let share introduce present demonstrate walk quote tailor customize customise integrate implement launch scale handle manage cover include feature combine equip protect secure recommend suggest propose partner collaborate train coach teach deploy host track monitor analyze analyse bring outline explain tell pitch sell turn replace plug',
  ],
  [
    'describe',
    'be specialize specialise found establish pride work represent operate win raise rank award own lead run employ base certify approve head',
  ],
  ['buy', 'try use join get switch buy subscribe register download order choose upgrade sign purchase adopt sign-up'],
  [
    'do',
    'send check fix confirm attach write email forward reset update add move set put post reply respond return follow-up reach circle bump float ping drop pop contact message resend',
  ],
  ['praise', 'impress deserve admire congratulate commend applaud inspire'],
  ['courtesy', 'thank trust apologize apologise excuse'],
];

const ACT_OF: ReadonlyMap<string, Act> = new Map(
  [...VERBS].reverse().flatMap(([act, list]) => list.split(' ').map((verb) => [verb, act] as const)),
);

/** Class of a verb by its dictionary form. */
export const actOf = (lemma: string): Act => ACT_OF.get(lemma) ?? 'situation';

const VISITS: ReadonlySet<string> = new Set(
  'apply browse buy click comb compare count dial dig dine download drink drive eat enter fill fly install join leaf log map measure open order park pass phone pull purchase queue register ride ring scroll search shop sign sign-up sit sleep stand stay stop subscribe tally taste test time travel try use visit wait walk wander'.split(
    ' ',
  ),
);

/** "Took a look at", "had a read of". */
const LOOKS: ReadonlySet<string> = new Set(['look', 'read', 'glance', 'peek', 'listen', 'scroll', 'browse', 'tour']);

/** Whether a clause tells what a guest, customer or searcher did: "ordered", "went through", "called your desk". */
export function isVisit({ verb, words }: Pick<Shape, 'verb' | 'words'>): boolean {
  if (!verb?.past) return false;
  if (verb.lemma === 'call') return words[words.indexOf(verb) + 1]?.norm === 'your';
  if (verb.lemma === 'go') return words.some(({ norm }) => norm === 'through' || norm === 'over');
  if (verb.lemma === 'have' || verb.lemma === 'take') return words.some(({ norm }) => LOOKS.has(norm));
  return VISITS.has(verb.lemma);
}
