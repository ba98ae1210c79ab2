import { RULES } from '../src/engine/rules/index.ts';
import { corpusHits } from './precision/hits.ts';
import { COUNTED, verdict } from './precision/verdicts.ts';

const USAGE = `usage: npm run precision            hits of every rule over tests/corpus, right, wrong and not yet judged
       npm run precision -- RULE…   the hits themselves, with their verdicts`;

const hits = corpusHits();
const MARK = new Map([
  [true, 'right'],
  [false, 'WRONG'],
  [null, '-'],
]);

function summary(): void {
  console.log('rule                        severity    hits   right   wrong  unread  precision');
  for (const rule of RULES) {
    const own = hits.filter((hit) => hit.rule === rule.id);
    const [right, wrong] = [true, false].map((wanted) => own.filter((hit) => verdict(hit) === wanted).length);
    const judged = (right ?? 0) + (wrong ?? 0);
    const share = COUNTED.has(rule.id) ? 'counted' : judged === 0 ? '-' : ((right ?? 0) / judged).toFixed(2);
    const weight = 'credit' in rule ? `+${rule.credit}` : String(rule.severity);
    const columns = [weight.padStart(9), own.length, right, wrong, own.length - judged, share].map((cell) =>
      String(cell).padStart(8),
    );
    console.log(`${rule.id.padEnd(27)}${columns.join('')}${rule.quiet ? '  off' : ''}`);
  }
}

function list(ids: readonly string[]): void {
  for (const hit of hits.filter((one) => ids.includes(one.rule)))
    console.log(`${hit.rule}  ${hit.at}  ${MARK.get(verdict(hit))}  ${hit.text.slice(0, 160)}`);
}

const ids = process.argv.slice(2);
if (ids.some((id) => id.startsWith('-'))) console.log(USAGE);
else if (ids.length > 0) list(ids);
else summary();
