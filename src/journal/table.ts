import { SKILLS } from '../engine/types.ts';
import { dayOfSend } from './day.ts';
import type { SendRecord } from './types.ts';

/** Records as rows of a table. The columns, and queries over them: docs/data.md. */

type Cell = string | number | null;

/** The columns with a single value, in the order of the CSV; null if the value is not known. */
const COLUMNS: readonly (readonly [name: string, value: (send: SendRecord) => Cell])[] = [
  ['id', ({ id }) => id],
  ['day', dayOfSend],
  ['time', ({ at }) => new Date(at).toISOString()],
  ['site', ({ site }) => site],
  ['surface', ({ surface }) => surface],
  ['kind', ({ kind }) => kind],
  ['state', ({ state }) => state],
  ['outcome', ({ outcome }) => outcome],
  ['replied', ({ replied }) => (replied === undefined ? null : new Date(replied).toISOString())],
  ['words', ({ words }) => words],
  ['scoring', ({ scoring }) => scoring],
  ['unaided', ({ unaided }) => unaided],
  ['focus', ({ focus }) => focus],
  // Underscores, since databases would have to quote `customer-focus`.
  ...SKILLS.map(
    (skill) => [`skill_${skill.replaceAll('-', '_')}`, ({ skills }: SendRecord) => skills[skill] ?? null] as const,
  ),
  ['worst', ({ worst }) => worst ?? null],
  ['guess', ({ guess }) => guess?.band ?? null],
  ['draft', ({ draftKey }) => draftKey],
  ['thread', ({ threadKey }) => threadKey],
  ['recipient', ({ recipientKey }) => recipientKey],
  ['company', ({ companyKey }) => companyKey ?? null],
  ['shape', ({ shape }) => shape ?? null],
];

/** One object per send with the same fields every time. */
export function toFlat(send: SendRecord): Record<string, unknown> {
  return {
    ...Object.fromEntries(COLUMNS.map(([name, value]) => [name, value(send)])),
    guess_weakest: send.guess?.weakest ?? null,
    rules: Object.entries(send.rules).map(([rule, count]) => ({ rule, count })),
    credits: send.credits,
    early_rules: send.early?.rules ?? null,
    early_credits: send.early?.credits ?? null,
  };
}

export const CSV_HEADER = line([...COLUMNS.map(([name]) => name), 'rules', 'credits']);

export function toCsv(send: SendRecord): string {
  const rules = Object.entries(send.rules).map(([rule, count]) => `${rule}:${count}`);
  return line([...COLUMNS.map(([, value]) => value(send)), rules.join(' '), send.credits.join(' ')]);
}

/**
 * A line of CSV (RFC 4180). It needs no quotes: no value can have a comma, a quote or a line break (`send-schema.ts`).
 * A hash may begin with a minus, which a spreadsheet would take for a formula: an apostrophe in front makes it text.
 */
function line(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^-/, "'-") : (cell ?? ''))).join(',')}\r\n`;
}
