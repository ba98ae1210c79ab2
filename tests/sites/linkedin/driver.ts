import { linkedinSite } from '../../../src/sites/linkedin/site.ts';
import { livePage, press, pressKey, setToWork, type Work } from '../stage.ts';
import { ADDRESS, type ReplicaOptions, served } from './page.ts';
import type { Replica } from './replica.ts';

/** A replica page with the adapter at work, and hands to use it as a rep would. */
export interface Stage extends Work {
  readonly document: Document;
  readonly replica: Replica;
  /** Trusted press of an element by mouse. */
  click(element: Element | null): void;
  key(element: Element, key: string, init?: KeyboardEventInit): void;
}

/** A page that behaves, without the adapter. */
export function replicaIn(options: ReplicaOptions = {}): { document: Document; replica: Replica } {
  const window = livePage(served(new URL(ADDRESS).pathname, options).html, ADDRESS);
  return { document: window.document, replica: (window as unknown as { replica: Replica }).replica };
}

export function stage(
  options: ReplicaOptions = {},
  before: (replica: Replica, document: Document) => void = () => {},
): Stage {
  const { document, replica } = replicaIn(options);
  before(replica, document);
  return {
    ...setToWork(linkedinSite(document)),
    document,
    replica,
    click(element) {
      if (element === null) throw new Error('nothing to click');
      press(element);
    },
    key: pressKey,
  };
}
