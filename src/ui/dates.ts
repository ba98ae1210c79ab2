import { language } from './words.ts';

/** Makes a format once, on first use: making one takes far longer than using it, and lists use it for every row. */
function format(options: Intl.DateTimeFormatOptions): (at: number) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => {
    made ??= new Intl.DateTimeFormat(language(), options);
    return made.format(at);
  };
}

/** A moment, milliseconds since the epoch, on this machine's clock. */
export const momentName = format({ dateStyle: 'medium', timeStyle: 'short' });

/** A moment without its year, for one that is at most days ago. */
export const shortMoment = format({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

/** The day of a moment, on this machine's clock, without its year. */
export const dateName = format({ day: 'numeric', month: 'short' });

/** A calendar day without its year, given as its start in UTC, so that it is the same in every zone. */
export const dayName = format({ day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The day of a moment with its weekday, on this machine's clock, without its year. */
export const weekdayName = format({ weekday: 'long', day: 'numeric', month: 'short' });

/** The time of day of a moment. */
export const timeName = format({ hour: 'numeric', minute: '2-digit' });
