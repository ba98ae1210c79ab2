import { openJournal } from '../../src/journal/journal.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON } from './sends.ts';

/** Storage in which these sends were noted. */
export async function filled(...sends: readonly SendRecord[]): Promise<MemoryArea> {
  const area = new MemoryArea();
  const journal = openJournal(area, () => NOON);
  for (const one of sends) await journal.append(one);
  return area;
}

/** The pieces of an export as one text. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}
