import { partsOf, type Refusal, readFile } from '../../journal/export-file.ts';
import type { ImportReport } from '../../journal/import.ts';
import type { Kept } from '../../messages/page.ts';

/** Characters of sends in one message: well below the 64 MiB that Chromium carries, whatever the characters. */
const PART = 15_000_000;

type Answer = Kept<ImportReport>;

interface TakenIn extends Omit<Extract<ImportReport, { ok: true }>, 'into'> {
  /** Sends of which only daily sums are kept from now on, for want of room. */
  readonly compacted: number;
}

/** The result of an import. */
export type Taken = Kept<TakenIn | Refusal>;

/**
 * Brings a complete export back, in as many messages as it takes. The whole file is checked before the first of them, so
 * that a file that does not fit changes nothing; where storage fails half way, importing again completes it, and where
 * everything is erased half way, the rest is refused.
 *
 * @param send hands one part to the background
 * @param compacted gives how many sends were compacted so far, according to the problems
 * @param tell reports progress, if there are several parts
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
  // The list of problems only covers the last fifty months.
  const since = Math.max(0, (await compacted()) - before);
  return { ok: true, value: { ok: true, added, left, compacted: since } };
}
