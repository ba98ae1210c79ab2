import nlp from 'compromise/two';
import { unquoted } from './cuts.ts';
import { type NameGroup, nameGroup } from './groups.ts';
import { sensesOf } from './lexicon/senses.ts';
import { linesOf } from './lines.ts';
import type { Side } from './parsed.ts';
import type { DraftInput } from './types.ts';

/** Who is who in a draft. Names are lower-case words. */
export interface Sides {
  readonly sender: ReadonlySet<string>;
  readonly reader: ReadonlySet<string>;
  /** Company and product names of several words. */
  readonly groups: readonly NameGroup[];
  /** Later words of the names in `groups`: by themselves they are names only where written with a capital. */
  readonly parts: ReadonlySet<string>;
  /** The other side has written before, or both are said to have met. */
  readonly contact: boolean;
  /** The same for equal sides: part of the cache key. */
  readonly key: string;
}

const SENDER = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur', 'ya', 'thou']);
const LEXICON = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;

/** An everyday word of English: no name by itself, even where it is part of one ("Metro Plumbing"). */
function isCommon(word: string): boolean {
  const tags = Object.hasOwn(LEXICON, word) ? LEXICON[word] : undefined;
  const plain = (tag: string) => !/Name|Place|Proper|City|Region|Country|Organization/.test(tag);
  return tags !== undefined
    ? [tags].flat().some(plain)
    : sensesOf(word).length > 0 ||
        sensesOf(word.replace(/s$/, '')).length > 0 ||
        /(?:ing|tion|ment|ness)s?$/.test(word);
}

const THIRD = new Set(['he', 'she', 'they', 'him', 'his', 'her', 'their', 'theirs', 'them']);
const COMMON = new Set([
  'the',
  'and',
  'of',
  'for',
  'a',
  'an',
  'in',
  'at',
  'on',
  'to',
  'ltd',
  'inc',
  'llc',
  'gmbh',
  'group',
  'co',
  'company',
  'services',
  'team',
  'solutions',
  'systems',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'madam',
  'director',
  'manager',
  'office',
  'school',
  'supplies',
  'energy',
  'care',
  'works',
  'all',
  'there',
  'department',
  'you',
  'your',
  'we',
  'our',
  'my',
  'i',
  'us',
]);

/** Sides from what was given, and where that is missing from the text itself: greeting, signature, "I'm X from Y", "at Y we". */
export function resolveSides(input: DraftInput): Sides {
  const sender = namesIn([input.sender?.name, input.sender?.company, ...(input.sender?.products ?? [])]);
  const reader = namesIn([input.recipient?.name, input.recipient?.company]);
  const body = unquoted(input.body);
  for (const name of greeted(body)) if (!sender.has(name)) reader.add(name);
  for (const name of introduced(body)) if (!reader.has(name)) sender.add(name);
  for (const name of sender) reader.delete(name);
  const contact = (input.thread ?? []).some((message) => message.from === 'them') || MET.test(body.slice(0, 6000));
  const groups = [
    ...[input.sender?.company, ...(input.sender?.products ?? [])].map((name) => nameGroup(name ?? '', 'sender')),
    nameGroup(input.recipient?.company ?? '', 'reader'),
  ].filter((group) => group !== null);
  const named = groups.map(({ side, words }) => `${side} ${words.join(' ')}`);
  return {
    sender,
    reader,
    groups,
    parts: new Set(groups.flatMap(({ words }) => words.slice(1))),
    contact,
    key: `${[...sender].join(' ')}|${[...reader].join(' ')}|${named.join('|')}|${contact}`,
  };
}

/** Side of a word by itself; `capital` words may be names. */
export function sideOf(norm: string, text: string, sides: Sides): Side {
  if (SENDER.has(norm)) return 'sender';
  if (READER.has(norm)) return 'reader';
  if (norm === "let's" || norm === "'s") return 'none';
  const bare = norm.replace(/'s?$/, '');
  if (/^[\p{Lu}\d]/u.test(text) || (bare.length > 4 && !isCommon(bare) && !sides.parts.has(bare))) {
    if (sides.sender.has(bare)) return 'sender';
    if (sides.reader.has(bare)) return 'reader';
  }
  return THIRD.has(norm) ? 'third' : 'none';
}

/** All names known on either side: for greetings and signatures. */
export const allNames = (sides: Sides): ReadonlySet<string> => new Set([...sides.sender, ...sides.reader]);

/** Words that tell of an earlier meeting: what both then plan or promise is shared. */
const MET =
  /\b(?:as (?:we )?(?:discussed|agreed|promised)|(?:per|from|after|during|on|in|about|enjoyed) our (?:last |recent |first )?(?:call|conversation|meeting|chat|discussion|session|demo)|(?:great|good|nice|lovely|pleasure) (?:meeting|speaking|talking|chatting|catching up|to meet|to speak|to talk)|(?:thanks|thank you) (?:\w+ ){0,3}for (?:the|your|taking the|making the|making) (?:\w+ )?time|for (?:meeting|joining|speaking with|sitting down with)|action items|recap (?:of|from)|we (?:discussed|agreed|talked|spoke|met|covered))\b/i;

function namesIn(values: readonly (string | null | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const value of values) {
    const parts = (value ?? '').slice(0, 200).split(/[\s,./&|()]+/);
    for (const word of parts) {
      const bare = word
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/'s$/, '')
        .replace(/[^\p{L}\d'-]/gu, '');
      if (
        bare.length > 1 &&
        !COMMON.has(bare) &&
        !(parts.length > 1 && isCommon(bare)) &&
        (/^\p{Lu}|\d/u.test(word) || bare.length > 3)
      )
        names.add(bare);
    }
  }
  return names;
}

function greeted(body: string): string[] {
  const head = body.slice(0, 200).trimStart();
  const match =
    /^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening))[ ,]+(?:mr\.? |mrs\.? |ms\.? |dr\.? )?(\p{Lu}[\p{L}'’-]{1,24})/iu.exec(
      head,
    );
  const name = match?.[1];
  return name && /^\p{Lu}/u.test(name) ? [...namesIn([name])] : [];
}

const INTRODUCED = [
  /\b(?:I'm|I am|my name is|this is|it's)\s+(\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)(?:,?\s+(?:and I (?:work|am) (?:with|at|for)|from|at|with|of|over at|(?:the )?(?:co-?)?founder (?:of|at)|here at)\s+(\p{Lu}[\p{L}\d&-]{1,24}(?: \p{Lu}[\p{L}\d&-]{1,24})?))?/gu,
  /\b(\p{Lu}[\p{L}-]{1,24}) (?:here )?(?:from|at|with) (\p{Lu}[\p{L}\d&-]{1,24}) here\b/gu,
  /\b(\p{Lu}[\p{L}-]{1,24}) here,? (?:from|at|with) (\p{Lu}[\p{L}\d&-]{1,24})\b/gu,
  /\b(?:at|here at)\s+()(\p{Lu}[\p{L}\d&-]{1,24}),?\s+(?:we|I)\b/giu,
  /\b(?:I|we)(?:'re| are| am|'m)?\s+(?:run|work (?:at|for|with)|founded|started|lead \w+ at|represent|founder of|ceo of|owner of)\s+()(\p{Lu}[\p{L}\d&-]{1,24}(?: \p{Lu}[\p{L}\d&-]{1,24})?)/giu,
  /\b(?:our|my) (?:company|platform|product|tool|app|software|firm|agency|team)(?: is called|,| at)?\s+()(\p{Lu}[\p{L}\d&-]{1,24})/gu,
  /\b()(\p{Lu}[\p{L}\d&-]{2,24}) is (?:a|an|the|our) (?:[\w-]+ ){0,4}(?:platform|tool|app|software|agency|company|firm|service|startup|solution|suite|provider|leader|crm|marketplace|network|consultancy)\b/gu,
];

/** Names of the sender that the text gives away, signature included. */
function introduced(body: string): string[] {
  const head = body.slice(0, 6000).replace(/’/g, "'");
  const found: string[] = [];
  for (const pattern of INTRODUCED)
    for (const match of head.matchAll(pattern)) found.push(...namesIn(properOnly([match[1], match[2]])));
  return [...found, ...signed(head)];
}

const properOnly = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value): value is string => value !== undefined && /^\p{Lu}/u.test(value));

/** The name under the sign-off. */
function signed(body: string): string[] {
  const lines = linesOf(body).filter((line) => !line.blank);
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      /^(?:best|regards|thanks|thank you|cheers|sincerely|kind regards|best regards|warm regards|warmly|many thanks|all the best)\b[\s,.!]*$/i.test(
        line.text.trim(),
      ),
  );
  const next = at >= 0 ? lines[at + 1]?.text.trim() : undefined;
  if (!next || !/^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2}(?:,|\||$)/u.test(next)) return [];
  return [...namesIn([next.split(/[,|]/)[0]])];
}
