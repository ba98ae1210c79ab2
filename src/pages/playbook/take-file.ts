import { partsOf, type Refusal, readFile } from '../../journal/export-file.ts';
import type { ImportReport } from '../../journal/import.ts';
import type { Kept } from '../../messages/page.ts';

/** Characters of sends in one message: well under the 64 MiB that Chromium carries, whatever the letters are. */
const PART = 15_000_000;

type Answer = Kept<ImportReport>;

interface TakenIn extends Omit<Extract<ImportReport, { ok: true }>, 'into'> {
  /** Sends of which only daily sums are kept from now on, for want of room. */
  readonly compacted: number;
}

/** What came of a file. */
export type Taken = Kept<TakenIn | Refusal>;

/**
 * Brings a complete export back, in as many messages as it takes. The whole file is checked before the first of them, so
 * that a file that does not fit changes nothing; where storage fails half way, importing again completes it, and where
 * everything is erased half way, the rest is refused.
 *
 * @param send hands one part to the background
 * @param compacted how many sends were compacted so far, as the rep was told
 * @param tell how many parts of how many are done; only where there are several
 */
export async function takeFile(
  text: string,
  send: (part: string) => Promise<Answer>,
  compacted: () => Promise<number>,
  tell: (done: number, of: number) => void,
): Promise<Taken> {
  const file = readFile(text);
  if ('ok' in file) return { ok: true, value: file };
  const before = await compacted();
  const parts = partsOf(file, PART);
  let [added, left] = [0, 0];
  let into: string | undefined;
  for (const [done, part] of parts.entries()) {
    if (parts.length > 1) tell(done, parts.length);
    const answer = await send(JSON.stringify({ ...part, into }));
    if (!answer.ok) return answer;
    if (!answer.value.ok) return { ok: true, value: answer.value };
    added += answer.value.added;
    left += answer.value.left;
    into = answer.value.into;
  }
  // The rep is told of the last fifty months only.
  const since = Math.max(0, (await compacted()) - before);
  return { ok: true, value: { ok: true, added, left, compacted: since } };
}
