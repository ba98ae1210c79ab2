import { language } from './words.ts';

/** Making a format takes far longer than using it, and lists use the same for every row. */
function format(options: Intl.DateTimeFormatOptions): (at: number) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => {
    made ??= new Intl.DateTimeFormat(language(), options);
    return made.format(at);
  };
}

/** A moment, milliseconds since the epoch, on this machine's clock. */
export const momentName = format({ dateStyle: 'medium', timeStyle: 'short' });

/** A moment without its year, where it is days ago at most. */
export const shortMoment = format({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

/** The day of a moment, on this machine's clock, as short as that. */
export const dateName = format({ day: 'numeric', month: 'short' });

/** A calendar day, given as its start in UTC, without its year: of no clock, so that it is the same in every zone. */
export const dayName = format({ day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The day of a moment, on this machine's clock, without its year. */
export const weekdayName = format({ weekday: 'long', day: 'numeric', month: 'short' });

/** The time of day of a moment. */
export const timeName = format({ hour: 'numeric', minute: '2-digit' });
