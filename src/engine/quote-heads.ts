/** The lines mail programs put above quoted mail, in several languages, and the marks before its lines. */

import type { Line } from './lines.ts';

const QUOTE_HEADS = [
  /^\s*(?:On|Le|El|Il|Em|A) (?=.*\d).{4,200} (?:wrote|a écrit|escribió|ha scritto|escreveu)\s?:\s*$/,
  /^\s*(?:Am|Op) (?=.*\d).{4,200} (?:schrieb|schreef) .{1,120}:\s*$/,
  /^\s*-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Mensaje original|Messaggio originale)\s*-{2,}\s*$/i,
  /^\s*Begin forwarded message:\s*$/i,
];

/** "On page 4 you wrote:" is the writer's own sentence: mail programs name the author instead. */
const OWN_WORDS = /\b(?:you|we|I|they|he|she|who|which)(?: (?:also|once|recently|just))? wrote:\s*$/;

/** The first lines of the block Outlook puts above a quoted mail. */
const FROM = /^\s*\*?(?:From|Von|De|Da|Van)\s?:\*?\s.{2,200}$/;
const SENT =
  /^\s*\*?(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|À|Enviado|Data|Fecha|Para|Inviato|Verzonden|Aan)\s?:\*?\s/;
/** The first half of a header that a mail program broke in two, before the address or within it. */
const BROKEN_HEAD = /^\s*(?:On|Le|El|Il|Em|A|Am|Op) (?=.*\d).{4,200}$/;
const WROTE = /(?:\bwrote|\S@[^\s>]+>|a écrit|escribió|ha scritto|escreveu)\s?:\s*$/;

/** Whether a line opens a quoted thread; all below it is quoted. "On … wrote:" may continue on the `next` line. */
export function isQuoteHead(line: string, next = ''): boolean {
  if (line.length > 400 || OWN_WORDS.test(line)) return false;
  if (QUOTE_HEADS.some((head) => head.test(line))) return true;
  if (/^_{20,}\s*$/.test(line)) return FROM.test(next);
  if (FROM.test(line)) return SENT.test(next);
  return next.length < 200 && BROKEN_HEAD.test(line) && WROTE.test(next) && !OWN_WORDS.test(next);
}

/**
 * For each line, whether it is a head or quoted below one. Everything below a head is quoted, unless each quoted line
 * has a mark: then an answer may follow below or in between, after an empty line.
 */
export function underHeads(lines: readonly Line[]): boolean[] {
  let state: 'own' | 'head' | 'marked' | 'all' = 'own';
  return lines.map((line, index) => {
    if (state !== 'all' && isQuoteHead(line.text, lines[index + 1]?.text)) {
      const rest = index + (isQuoteHead(line.text) ? 1 : 2);
      const below = lines.slice(rest, rest + 4).find((one) => !one.blank);
      state = below !== undefined && isQuoted(below.text) ? 'head' : 'all';
    } else if (state === 'head' && isQuoted(line.text)) state = 'marked';
    else if (state === 'marked' && line.blank) state = 'own';
    return state !== 'own';
  });
}

export const isQuoted = (line: string): boolean => /^\s*(?:>|&gt;)/.test(line);
