import type { DraftInput } from '../../../src/engine/types.ts';
import type { Correspondence } from '../../../src/sites/site.ts';

/** What the adapter makes of a composer. */
export interface Outcome {
  readonly id: string;
  readonly input: DraftInput;
  readonly correspondence: Correspondence;
}

/** What differs from the truth in a way that is not silence. */
export function wrongs(found: Outcome, truth: Outcome, title: string): string[] {
  const { input, correspondence } = found;
  const wrong: string[] = [];
  const check = (what: string, right: boolean) => {
    if (!right) wrong.push(what);
  };
  check('body', input.body === truth.input.body);
  check('subject', [truth.input.subject, title, null, ''].includes(input.subject));
  check('kind', [truth.input.kind, 'other'].includes(input.kind));
  check('thread', input.thread === undefined || JSON.stringify(input.thread) === JSON.stringify(truth.input.thread));
  check('sender', [undefined, truth.input.sender?.name].includes(input.sender?.name));
  check('recipient', [undefined, truth.input.recipient?.name].includes(input.recipient?.name));
  const [first] = correspondence.recipients;
  check('recipients', first === undefined || first === truth.correspondence.recipients[0]);
  check('thread id', [null, truth.correspondence.thread].includes(correspondence.thread));
  check('draft id', found.id === truth.id || /^[0-9a-f-]{36}$/.test(found.id));
  return wrong;
}
