import { type CoachState, EMPTY } from '../../src/coach/state.ts';
import { REVIEW, SUBJECT, TEXT } from '../ui/samples.ts';

/** The coach beside the sample draft, once that was reviewed. */
export const STATE: CoachState = { ...EMPTY, review: REVIEW, text: TEXT, subject: SUBJECT, first: 41 };
