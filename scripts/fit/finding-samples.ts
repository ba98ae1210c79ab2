import { parse } from '../../src/engine/draft.ts';
import { findingFeatures, surroundingsIn } from '../../src/engine/finding-confidence.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { messages } from '../corpus/messages.ts';
import { VERDICTS } from '../precision/verdicts.ts';
import type { Sample } from './regression.ts';

/** A finding that somebody judged, also where its rule no longer makes it. */
export interface JudgedFinding extends Sample {
  readonly rule: string;
  readonly message: string;
  readonly right: boolean;
}

/** Where verdicts say a finding stands: "message@offset", in the subject line "message/offset". */
const PLACE = /^(.+)([@/])(\d+)$/;

/** What was judged in each message, of the rules that are on. */
function judgedIn(): Map<string, { rule: string; right: boolean; target: 'body' | 'subject'; start: number }[]> {
  const on = new Set(RULES.filter(({ quiet }) => !quiet).map(({ id }) => id));
  const all = Object.entries(VERDICTS).flatMap(([rule, { right, wrong }]) =>
    on.has(rule)
      ? [...right.map((at) => ({ rule, at, right: true })), ...wrong.map((at) => ({ rule, at, right: false }))]
      : [],
  );
  const found = new Map<string, { rule: string; right: boolean; target: 'body' | 'subject'; start: number }[]>();
  for (const { rule, at, right } of all) {
    const [, message = '', mark, start] = PLACE.exec(at) ?? [];
    const here = found.get(message) ?? [];
    here.push({ rule, right, target: mark === '/' ? 'subject' : 'body', start: Number(start) });
    found.set(message, here);
  }
  return found;
}

/** Every verdict of the corpus with what stands around it. */
export function judgedFindings(): JudgedFinding[] {
  const judged = judgedIn();
  return messages().flatMap((message) => {
    const here = judged.get(message.id);
    if (!here) return [];
    const around = surroundingsIn(parse(message));
    return here.map((one) => ({
      rule: one.rule,
      message: message.id,
      right: one.right,
      features: findingFeatures(one.rule, around(one)),
      target: one.right ? [1, 0] : [0, 1],
      weight: 1,
    }));
  });
}
