import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** Applies for a job: here the sender is the offer, and their skills were asked for. */
export const APPLIES = phrases(
  'i apply|applied for|to',
  'to apply for ~ position|post|role|job|apprenticeship|place',
  'my ~ application',
  'speculative|unsolicited|job application',
  '^ application : _ _',
  'application for',
  'my ~ interest in ~ position|post|role|job|vacancy',
  'my interest in any ~ position|positions|role|roles',
);
/** Subject lines in which somebody asks for work. */
const APPLIES_IN_SUBJECT = phrases(
  'application',
  '^ job|work|internship|apprenticeship|vacancy at|with|in ~ your|<reader>',
);

/** A bid in a tender. */
export const BIDS = phrases(
  'our|my|this|enclosed bid|tender',
  'submit|submitting ~ bid|tender',
  'form of tender',
  'bid security|bond',
  'in response to ~ tender',
);

/** Asks a favour for school work or a degree. */
export const STUDIES = phrases(
  'for|of my ~ coursework|dissertation|thesis|essay|homework',
  'a|our|my ~ school|class|classroom|university project|assignment',
);

/** The phrase sets that the traits of this file read. */
export const PROCEDURES = [APPLIES, APPLIES_IN_SUBJECT, BIDS, STUDIES] as const;

/** Whether the message is a job application. */
export function applies(reading: Reading): boolean {
  return (
    [APPLIES, APPLIES_IN_SUBJECT].some((set) => reading.inSubject(set).length > 0) ||
    reading.matches(APPLIES).length > 0
  );
}

/**
 * Whether it is an application, a bid or a student's request. Those are answered by their own procedure and need no
 * question.
 */
export function hasProcedure(reading: Reading): boolean {
  return applies(reading) || reading.matches(BIDS).length > 0 || reading.matches(STUDIES).length > 0;
}
