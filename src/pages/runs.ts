import type { Settings } from '../journal/settings.ts';
import type { RuleSummary } from '../messages/page.ts';

/** Whether a rule is on, by its default and the rep's switches. */
export function runs(
  { id, quiet }: Pick<RuleSummary, 'id' | 'quiet'>,
  { rulesOff, rulesOn }: Pick<Settings, 'rulesOff' | 'rulesOn'>,
): boolean {
  return (quiet === null || rulesOn.includes(id)) && !rulesOff.includes(id);
}
