import { dayOfSend } from '../../journal/day.ts';
import type { SendRecord } from '../../journal/types.ts';
import { dayName } from './words.ts';

/**
 * Whether a record matches a search: every word must be in the name of one of its rules, or in its date, as
 * `YYYY-MM-DD` or in the rep's format. There is no text of the message to search.
 */
export function matches(send: SendRecord, sought: string, names: ReadonlyMap<string, string>): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const day = dayOfSend(send);
  const rules = [...Object.keys(send.rules), ...send.credits].flatMap((rule) => [rule, names.get(rule) ?? '']);
  const text = [day, dayName(day), ...rules].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
