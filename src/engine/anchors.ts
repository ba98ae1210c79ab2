import type { Anchor, Word } from './parsed.ts';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow|today|tonight|christmas|easter|q[1-4])$/;
const RELATIVE = /^(?:week|month|quarter|year|spring|summer|autumn|winter|fall|night|morning|weekend|decade)s?$/;
const EVENTS = new Set([
  'award',
  'funding',
  'round',
  'acquisition',
  'merger',
  'expansion',
  'opening',
  'launch',
  'promotion',
  'move',
  'talk',
  'keynote',
  'webinar',
  'panel',
  'conference',
  'summit',
  'hire',
  'relocation',
  'rebrand',
  'ipo',
  'migration',
  'rollout',
  'outage',
  'recall',
  'strike',
  'fair',
  'expo',
  'podcast',
  'interview',
  'speech',
  'workshop',
  'series',
  'restructure',
  'layoff',
  'renewal',
  'tender',
  'inspection',
  'audit',
  'anniversary',
  'release',
  'raise',
]);
const ARTEFACTS = new Set([
  'post',
  'article',
  'notice',
  'report',
  'ad',
  'advert',
  'posting',
  'listing',
  'page',
  'website',
  'site',
  'blog',
  'paper',
  'filing',
  'review',
  'profile',
  'video',
  'episode',
  'newsletter',
  'comment',
  'tweet',
  'thread',
  'deck',
  'slide',
  'brochure',
  'minutes',
  'leaflet',
  'sign',
  'menu',
  'catalogue',
  'announcement',
  'letter',
  'guide',
  'survey',
  'photo',
  'form',
  'invoice',
  'spec',
  'plan',
  'schedule',
  'vacancy',
  'piece',
  'bio',
  'poster',
  'book',
  'column',
  'contract',
  'map',
  'table',
  'spreadsheet',
  'ticket',
  'statement',
  'footer',
  'shop',
  'window',
  'app',
  'store',
]);

/** Checkable things among the words of a clause. A capital at the start of a sentence does not make a name. */
export function anchorsOf(words: readonly Word[]): Anchor[] {
  const anchors: Anchor[] = [];
  words.forEach((word, index) => {
    const kind = kindOf(word, words[index - 1]);
    if (kind) anchors.push({ start: word.start, end: word.end, kind, key: word.lemma });
  });
  return anchors;
}

function kindOf(word: Word, before: Word | undefined): Anchor['kind'] | null {
  const bare = word.norm.replace(/'s$/, '');
  if (word.side === 'sender') return null;
  if (MONTHS.test(bare) && (bare !== 'may' || word.pos !== 'modal') && (bare !== 'march' || word.pos !== 'verb'))
    return /^\p{Lu}/u.test(word.text) ? 'date' : null;
  if (DAYS.test(bare)) return 'date';
  if (RELATIVE.test(bare) && before && ['last', 'this', 'next', 'that'].includes(before.norm)) return 'date';
  if (/\d/.test(word.norm)) return word.pos === 'url' ? null : 'number';
  if (bare === 'twice') return 'number';
  if (word.pos === 'number' && !['one', 'first', 'second', 'once'].includes(bare)) return 'number';
  if (EVENTS.has(word.lemma) && word.pos !== 'verb') return 'event';
  if (ARTEFACTS.has(word.lemma) && word.pos !== 'verb') return 'artefact';
  if (before && word.pos !== 'pronoun' && /^\p{Lu}[\p{L}\d&'.-]+$/u.test(word.text)) return 'name';
  return null;
}
