import { strongest } from '../../src/engine/evidence.ts';
import { type Examples, isCredit, type Rule } from '../../src/engine/rule.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { SKILLS, type Skill } from '../../src/engine/types.ts';

const HEADINGS: Readonly<Record<Skill, string>> = {
  'customer-focus': 'Customer focus',
  relevance: 'Relevance',
  questioning: 'Questioning',
  listening: 'Listening',
  ask: 'The ask',
  clarity: 'Clarity',
  tone: 'Tone',
  subject: 'Subject line',
  repetition: 'Repetition',
};

const HEAD = `# The rules

Made from the cards in \`src/engine/rules\` by \`npm run docs:rules\`; a test fails when it is out of date.

## How to read the tables

- **severity:** 20 blocker, 14 major, 8 moderate, 4 minor, 2 nudge; \`+n\` is a credit.
- **what it does** names a fault where past sends are looked back on; **what to do** is what the coach says beside a draft.
- ***off*** marks rules that do not run by default, with the reason; they can be switched on.
- **evidence** lists rows of [evidence.md](evidence.md), after the strength (A, B, C, D or M) of the best of them.

## What is left out on purpose

The evidence does not support these:

- counting "I" or "you" (A1, A2)
- matching the reader's style (A17)
- "but you are free" lines (A18)
- thanks, greetings and closings (V7, A12, A28)
- a short who-I-am (A27)
- first names in subjects (A26)
- open against closed questions (V29)
- send times and open tracking (they watch people and say little)
- contractions and fragments
`;

function sample(examples: Examples): string {
  const texts = examples.map((one) => (typeof one === 'string' ? one : one.subject || one.body));
  const short = texts.filter((text) => text.length > 0 && text.length <= 90)[0] ?? texts[0] ?? '';
  const cut = short.length > 90 ? `${short.slice(0, 87)}...` : short;
  return cut.replace(/[«»|]/g, '').replace(/</g, '&lt;');
}

function row(rule: Rule): string {
  const weight = isCredit(rule) ? `+${rule.credit}` : String(rule.severity);
  const off = rule.quiet ? ` *off: ${rule.quiet}*` : '';
  const then = isCredit(rule) ? undefined : rule.afterTheirs;
  const said = (first: string, later: string | undefined) =>
    later ? `${first} *After something of theirs:* ${later}` : first;
  const does = isCredit(rule) ? '' : rule.does;
  const withModel = (next: string, model: string | undefined) => (model ? `${next} *As in:* ${model}` : next);
  const next = isCredit(rule) ? '' : said(withModel(rule.next, rule.model), then && withModel(then.next, then.model));
  return `| \`${rule.id}\` | ${weight} | ${does} | ${said(`${rule.title}.`, then && `${then.title}.`)}${off} | ${said(rule.why, then?.why)} | ${next} | ${sample(rule.flags)} | ${sample(rule.allows)} | ${strongest(rule.evidence)}: ${rule.evidence.join(', ')} |`;
}

function section(skill: Skill): string {
  const rows = RULES.filter((rule) => rule.skill === skill).map(row);
  const head =
    '| rule | severity | what it does | what to do | why | how | finds | leaves alone | evidence |\n|---|---|---|---|---|---|---|---|---|';
  return `## ${HEADINGS[skill]}\n\n${head}\n${rows.join('\n')}\n`;
}

/** docs/rules.md, from the cards. */
export function rulesPage(): string {
  return [HEAD, ...SKILLS.map(section)].join('\n');
}
