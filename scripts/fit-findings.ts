import { writeFileSync } from 'node:fs';
import { type ConfidenceTable, confidenceOf, LEAST_CONFIDENCE } from '../src/engine/finding-confidence.ts';
import { RULES } from '../src/engine/rules/index.ts';
import { type JudgedFinding, judgedFindings } from './fit/finding-samples.ts';
import { FOLDS, foldOf } from './fit/folds.ts';
import { fitWeights } from './fit/regression.ts';

const TABLE = new URL('../src/engine/finding-weights.json', import.meta.url);
const OPTIONS = { classes: 2, penalty: 0.5, least: 8, rounds: 400 };
const LEVELS = [0, 0.5, 0.6, 0.7, 0.75, 0.8];

const USAGE = `usage: npm run fit:findings            how right findings are, cross-validated by message, from a confidence upwards
       npm run fit:findings -- --write   and replaces the table`;

/** Wrong findings of a rule from which on there is enough to learn from; a rule with fewer is believed. */
const LEAST_WRONG = 5;

/** Log-odds of right against wrong. */
function learn(findings: readonly JudgedFinding[]): ConfidenceTable {
  const wrong = (rule: string) => findings.filter((one) => one.rule === rule && !one.right).length;
  const doubted = new Set(RULES.map(({ id }) => id).filter((id) => wrong(id) >= LEAST_WRONG));
  const samples = findings.filter(({ rule }) => doubted.has(rule));
  const pairs = Object.entries(fitWeights(samples, OPTIONS));
  return Object.fromEntries(
    pairs.map(([name, [right = 0, wrong = 0]]) => [name, Math.round((right - wrong) * 100) / 100]),
  );
}

interface Tried extends JudgedFinding {
  readonly confidence: number;
}

/** Each finding with the confidence that a table gives it which has not seen its message. */
function tried(all: readonly JudgedFinding[]): Tried[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const table = learn(all.filter(({ message }) => foldOf(message) !== fold));
    return all
      .filter(({ message }) => foldOf(message) === fold)
      .map((one) => ({ ...one, confidence: confidenceOf(one.rule, one.features, table) }));
  }).flat();
}

function line(name: string, findings: readonly Tried[], level: number): string {
  const made = findings.filter(({ confidence }) => confidence >= level);
  const right = made.filter((one) => one.right).length;
  const precision = made.length === 0 ? '   -' : (right / made.length).toFixed(2);
  return `${name.padEnd(28)}${String(right).padStart(6)} right${String(made.length - right).padStart(6)} wrong  ${precision}`;
}

function report(findings: readonly Tried[]): void {
  for (const level of LEVELS) console.log(line(`confidence from ${level.toFixed(2)}`, findings, level));
  console.log(`\neach rule that was doubted, from ${LEAST_CONFIDENCE}:`);
  for (const { id } of RULES) {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.some(({ confidence }) => confidence < 1)) console.log(line(id, own, LEAST_CONFIDENCE));
  }
}

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--write')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const findings = judgedFindings();
  report(tried(findings));
  if (args.includes('--write')) {
    const rows = Object.entries(learn(findings)).map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight}`);
    writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
    console.log(`${rows.length} weights written`);
  }
}
