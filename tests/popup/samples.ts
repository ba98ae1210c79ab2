import type { FrontView } from '../../src/messages/view.ts';
import type { Remembered } from '../../src/popup/PopupView.tsx';
import { REVIEW, SUBJECT, TEXT } from '../ui/samples.ts';

/** The sample draft in front. */
export const DRAFT: Extract<FrontView, { state: 'draft' }> = {
  state: 'draft',
  draft: 'sample',
  site: 'gmail',
  surface: 'compose',
  muted: false,
  review: REVIEW,
  first: 41,
  guess: null,
  text: TEXT,
  subject: SUBJECT,
  drafts: 1,
  drawn: 'drawn',
};

/** What the journal gives before the first send. */
export const EMPTY: Remembered = {
  empty: true,
  today: [],
  trend: [],
  elsewhere: 0,
  practised: null,
  due: 0,
  news: null,
  lookBack: false,
  cameBack: { replied: [], waiting: [] },
};
