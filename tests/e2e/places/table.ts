import { gmail } from './gmail.ts';
import { bubble, messagePage } from './linkedin.ts';
import { BEHAVIOURS } from './place.ts';
import { sales } from './sales.ts';

/** Every place where a rep writes. */
export const PLACES = [gmail, messagePage, bubble, sales];

/** What is tried where, and why the rest is not; the table in docs/sites.md. */
export function behaviourTable(): string {
  const rows = BEHAVIOURS.map((behaviour) => [
    behaviour,
    ...PLACES.map(({ cannot }) => {
      const reason = cannot[behaviour];
      return reason === undefined ? 'tried' : `not: ${reason}`;
    }),
  ]);
  const head = ['', ...PLACES.map(({ name }) => name)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
