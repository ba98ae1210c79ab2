import { dayOfSend } from '../../journal/day.ts';
import type { SendRecord } from '../../journal/types.ts';
import { dayName } from './words.ts';

/**
 * Whether a record is meant by what was typed: every word must be in the name of one of its rules, or in its date as
 * `YYYY-MM-DD` or as the rep writes it. There is no text of the message to look in.
 */
export function matches(send: SendRecord, sought: string, names: ReadonlyMap<string, string>): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const day = dayOfSend(send);
  const rules = [...Object.keys(send.rules), ...send.credits].flatMap((rule) => [rule, names.get(rule) ?? '']);
  const text = [day, dayName(day), ...rules].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
