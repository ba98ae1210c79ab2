import { ask } from './ask.ts';

/**
 * What each rule is called where sends are looked back on, by its id: a fault by what the message does, and not by what to
 * do about it, which is the coach's to say; for pages of the extension. Rejects when the background does not answer.
 */
export async function ruleNames(): Promise<ReadonlyMap<string, string>> {
  return new Map((await ask({ type: 'rules' })).map(({ id, title, does }) => [id, does ?? title]));
}
