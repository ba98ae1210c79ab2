import { parse } from '../engine/draft.ts';
import { ownMatches } from '../engine/own-phrases.ts';
import type { OwnPhrases } from '../engine/types.ts';
import type { TriedPhrase } from '../messages/page.ts';

/** The matches of the rep's own phrases in a text written to try them, as in a draft. */
export function tryPhrases(text: string, own: OwnPhrases): readonly TriedPhrase[] {
  const draft = parse({ channel: 'linkedin_message', kind: 'cold', subject: null, body: text });
  return ownMatches(draft, own).map(({ list, start, end }) => ({ list, start, end }));
}
