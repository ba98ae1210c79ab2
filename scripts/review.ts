import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { review } from '../src/engine/review.ts';
import { readDraftFile } from './review/draft-file.ts';
import { lineOf } from './review/json-line.ts';
import { printed } from './review/printed.ts';

const USAGE =
  'usage: npm run --silent review -- FILE… (.txt, .md, .eml)   or   npm run --silent review -- --jsonl < lines';

/** Reviews JSON lines from standard input, one line out per line in, in order. Returns the exit status. */
async function reviewLines(): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { json, ok } = lineOf(line);
    if (!ok) status = 1;
    if (!process.stdout.write(`${json}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return status;
}

async function reviewFiles(files: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const input = await readDraftFile(file, readFileSync(file));
      console.log(printed(file, input, review(input)));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

const args = process.argv.slice(2);
if (args.includes('--jsonl')) process.exitCode = await reviewLines();
else if (args.length > 0) process.exitCode = await reviewFiles(args);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
