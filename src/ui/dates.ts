import { language } from './words.ts';

/** A moment, milliseconds since the epoch, on this machine's clock. */
export function momentName(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
