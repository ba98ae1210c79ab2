import type { Side, Word } from './parsed.ts';
import { matchSpans } from './spans.ts';

/** A name of several words, lower case: "Harbour Lets" is `['harbour', 'lets']`. */
export interface NameGroup {
  readonly side: 'sender' | 'reader';
  readonly words: readonly string[];
}

const LEGAL_FORM = /^(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|corp|co|bv|oy|pty|srl|sa)\.?$/i;
const PLACEHOLDER = /\{\{[^{}\n]{1,40}\}\}|\[[^[\]\n]{2,40}\]|<[^<>\n]{2,40}>|\{[^{}\n]{2,40}\}|%[A-Za-z_]{2,30}%/g;
const OF_SENDER = /\b(?:your|my|our|sender|rep|calendar|signature)|(?:my|our|sender)_/i;
const OF_READER =
  /first|last.?name|\bname\b|compan(?:y|ies)|prospect|recipient|account|client|customer|contact|website|domain|job.?title|title|role/i;

/** The words of a company or product name; null if it is a single word. */
export function nameGroup(value: string, side: NameGroup['side']): NameGroup | null {
  const words = value
    .slice(0, 200)
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !LEGAL_FORM.test(word));
  const kept = words[0] === 'the' ? words.slice(1) : words;
  return kept.length > 1 ? { side, words: kept } : null;
}

/** Gives all words of a group its side. Groups are names of several words and mail-merge placeholders. */
export function withGroups(text: string, words: readonly Word[], groups: readonly NameGroup[]): readonly Word[] {
  const named = groups.reduce<readonly Word[]>((read, group) => withName(read, group), words);
  return text.search(PLACEHOLDER) < 0 ? named : withPlaceholders(text, named);
}

function withName(words: readonly Word[], group: NameGroup): readonly Word[] {
  const starts = words.flatMap((_, at) => (isGroupAt(words, at, group) ? [at] : []));
  if (starts.length === 0) return words;
  return words.map((word, at) =>
    starts.some((start) => at >= start && at < start + group.words.length) ? { ...word, side: group.side } : word,
  );
}

/** Whether the group stands at this word. Company names need capitals, product names do not. */
function isGroupAt(words: readonly Word[], at: number, { words: name }: NameGroup): boolean {
  return name.every((part, i) => words[at + i]?.norm.replace(/'s?$/, '') === part.replace(/'s?$/, ''));
}

function withPlaceholders(text: string, words: readonly Word[]): readonly Word[] {
  const placeholders = matchSpans(text, PLACEHOLDER);
  return words.map((word) => {
    const one = placeholders.find(({ start, end }) => word.start < end && word.end > start);
    const side = one && sideOfPlaceholder(text.slice(one.start, one.end));
    return side ? { ...word, side, pos: 'name', lemma: word.norm } : word;
  });
}

/** "[Your Company]" speaks to whoever fills the template in. */
function sideOfPlaceholder(placeholder: string): Side {
  if (OF_SENDER.test(placeholder)) return 'sender';
  return OF_READER.test(placeholder) ? 'reader' : 'none';
}
