import { ask } from './ask.ts';

/** What each rule is called, by its id; for pages of the extension. Rejects when the background does not answer. */
export async function ruleTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await ask({ type: 'rules' })).map(({ id, title }) => [id, title]));
}
