import type { Word } from '../ui/words.ts';
import type { Problem } from './state.ts';

/** For each problem, the heading and the sentence below it. */
export const PROBLEM_NAME: Record<Problem, { readonly title: Word; readonly more: Word }> = {
  disconnected: { title: 'problem_disconnected', more: 'problem_disconnected_more' },
  unreadable: { title: 'problem_unreadable', more: 'problem_unreadable_more' },
  failed: { title: 'problem_failed', more: 'problem_failed_more' },
};
