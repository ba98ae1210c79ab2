import type { Failure } from '../journal/types.ts';
import type { Kept } from '../messages/page.ts';
import { t, type Word } from '../ui/words.ts';

/** Why something could not be stored, on screen. */
const REASON_NAME: Record<Failure, Word> = {
  corrupt: 'kept_not_unfit',
  newer: 'kept_not_newer',
  quota: 'kept_not_quota',
  storage: 'kept_not_storage',
};

/** The background's answer; no answer counts as a failure too. */
export async function kept<T>(answer: Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await answer;
  } catch {
    return { ok: false, reason: 'storage' };
  }
}

/** The message for a failed answer; null if all is well. */
export function failureOf(answer: Kept<unknown>): string | null {
  return answer.ok ? null : t(REASON_NAME[answer.reason]);
}
