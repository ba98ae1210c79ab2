/** The keys of extension storage, all of them. What each holds: docs/data.md. */

export const INDEX = 'index';
export const INTENTS = 'intents';
export const PROBLEMS = 'problems';
export const SALT = 'salt';
export const PAST = 'past';
export const SETTINGS = 'settings';
export const MACHINE = 'machine';
export const FOCUS = 'focus';
export const DISPUTES = 'disputes';
export const DRILLS = 'drills';
export const GLANCE = 'glance';

const LOG = 'log:';
const DAYS = 'days:';

/** The sends of a day. */
export const logKey = (day: string): string => `${LOG}${day}`;

/** The summaries of a month's days. */
export const daysKey = (month: string): string => `${DAYS}${month}`;

/** The key under which a damaged value is set aside. */
export const asideKey = (key: string, at: number): string => `corrupt:${key}:${at}`;

/** The month a key belongs to; undefined for keys of no month. */
export function monthOfKey(key: string): string | undefined {
  return key.startsWith(LOG) || key.startsWith(DAYS) ? /^\w+:(\d{4}-\d{2})/.exec(key)?.[1] : undefined;
}
