import { written } from './automatic.ts';
import { unquoted } from './cuts.ts';
import { type NameGroup, nameGroup } from './groups.ts';
import { greeted, introduced } from './introduced.ts';
import { isCommon, namesIn } from './names.ts';
import type { Side } from './parsed.ts';
import type { DraftInput } from './types.ts';

/** Who is who in a draft. Names are lower-case words. */
export interface Sides {
  readonly sender: ReadonlySet<string>;
  readonly reader: ReadonlySet<string>;
  /** Both together: for greetings, signatures and the tagger. */
  readonly names: ReadonlySet<string>;
  /** Company and product names of several words. */
  readonly groups: readonly NameGroup[];
  /** The later words of the names in `groups`. Alone, they are names only if capitalised. */
  readonly parts: ReadonlySet<string>;
  /** Whether the other side has written before, or the text says that both have met. */
  readonly contact: boolean;
  /** Equal for equal sides: part of the cache key. */
  readonly key: string;
}

const SENDER = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur', 'ya', 'thou']);
const THIRD = new Set(['he', 'she', 'they', 'him', 'his', 'her', 'their', 'theirs', 'them']);
/**
 * Resolves sides from the input or, where that is missing, from the text: greeting, signature, "I'm X from Y", "at Y
 * we".
 */
export function resolveSides(input: DraftInput): Sides {
  const sender = namesIn([input.sender?.name, input.sender?.company, ...(input.sender?.products ?? [])]);
  const reader = namesIn([input.recipient?.name, input.recipient?.company]);
  const body = unquoted(input.body);
  for (const name of greeted(body)) if (!sender.has(name)) reader.add(name);
  const heard = written(input);
  const theirs = heard.map(({ text }) => text).join('\n');
  for (const name of introduced(body, reader, theirs)) if (!reader.has(name)) sender.add(name);
  for (const name of sender) reader.delete(name);
  const contact = heard.length > 0 || MET.test(body.slice(0, 6000));
  const groups = [
    ...[input.sender?.company, ...(input.sender?.products ?? [])].map((name) => nameGroup(name ?? '', 'sender')),
    nameGroup(input.recipient?.company ?? '', 'reader'),
  ].filter((group) => group !== null);
  const named = groups.map(({ side, words }) => `${side} ${words.join(' ')}`);
  return {
    sender,
    reader,
    names: new Set([...sender, ...reader]),
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

/** Words that mention an earlier meeting: after one, what both plan or promise is shared. */
const MET =
  /\b(?:as (?:we )?(?:discussed|agreed|promised)|(?:per|from|after|during|on|in|about|enjoyed) our (?:last |recent |first )?(?:call|conversation|meeting|chat|discussion|session|demo)|(?:great|good|nice|lovely|pleasure) (?:meeting|speaking|talking|chatting|catching up|to meet|to speak|to talk)|(?:thanks|thank you) (?:\w+ ){0,3}for (?:the|your|taking the|making the|making) (?:\w+ )?time|for (?:meeting|joining|speaking with|sitting down with)|action items|recap (?:of|from)|we (?:discussed|agreed|talked|spoke|met|covered))\b/i;
