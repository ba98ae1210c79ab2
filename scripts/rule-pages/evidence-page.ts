import { EVIDENCE } from '../../src/engine/evidence.ts';
import { RULES } from '../../src/engine/rules/index.ts';

const HEAD = `# The evidence behind the rules

Made from \`src/engine/evidence\` by \`npm run docs:rules\`; a test fails when it is out of date.

| strength | means |
|---|---|
| A | meta-analysis, or several large studies that agree |
| B | peer-reviewed: a single paper, or a mix of lab and field |
| C | a large vendor log, read at its source: correlations, by people who sell the tool |
| D | a vendor figure known only at second hand |
| M | measured for this project by simulation, or on text written for it |

"Replies" in vendor data are any reply, not interest.

| id | claim | figure | source | strength | rules |
|---|---|---|---|---|---|
`;

const cell = (text: string) => text.replace(/\|/g, '\\|');

/** docs/evidence.md: every row that a rule cites, and which rules cite it. */
export function evidencePage(): string {
  const rows = Object.entries(EVIDENCE).map(([id, { claim, figure, source, link, strength }]) => {
    const rules = RULES.filter((rule) => rule.evidence.includes(id)).map((rule) => `\`${rule.id}\``);
    const named = link === null ? source : `[${source}](${link})`;
    return `| ${id} | ${cell(claim)} | ${cell(figure)} | ${named} | ${strength} | ${rules.join(', ')} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}
