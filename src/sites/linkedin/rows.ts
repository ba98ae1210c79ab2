import { outermost } from '../dom.ts';
import { climb, type Health, type Ladder, onlyFinds } from '../ladder.ts';
import { directions } from './directions.ts';
import type { People } from './people.ts';
import { fold, ownText } from './text.ts';
import { type MessageUrn, parseUrn } from './urn.ts';

/** A message of an open conversation. */
export interface Row {
  readonly element: Element;
  /** Undefined until the server has accepted the message, and on pages that show no ids. */
  readonly urn: MessageUrn | undefined;
  /** Undefined if the page contradicts itself or does not show it; never guessed. */
  readonly from: 'me' | 'them' | undefined;
  /** Reads the text; empty for a message without words. */
  text(): string;
}

const items: Ladder<readonly Element[]> = {
  name: 'linkedin.rows',
  rungs: [
    // All in one rung: a message the server has not accepted yet may lack what the others have.
    all('item', '[data-event-urn], [data-view-name="message-list-item"], .msg-s-event-listitem'),
    all('event', 'li.msg-s-message-list__event'),
    all('body', 'li:has(> p, > * > p, > * > * > p, > * > * > * > p)'),
  ],
};

const bodies: Ladder<readonly Element[]> = {
  name: 'linkedin.row-bodies',
  rungs: [
    all('body', '.msg-s-event-listitem__body'),
    all('content', '.msg-s-event__content p'),
    all('paragraph', 'li p'),
  ],
};

/** Names stand on the first of a group of messages only. */
const authors: Ladder<readonly Element[]> = {
  name: 'linkedin.row-names',
  rungs: [all('name', '.msg-s-message-group__name'), all('link', '.msg-s-message-group__profile-link')],
};

const OTHER = '.msg-s-event-listitem--other';

/** The messages in `root`, oldest first. `own` is the name of the account, where the page shows it. */
export function rowsIn(root: Element, people: People, own: string | undefined, health: Health): readonly Row[] {
  const elements = climb(items, root, onlyFinds(health)) ?? [];
  if (elements.length === 0) return [];
  const named = climb(authors, root, health) ?? [];
  const spoken = climb(bodies, root, health) ?? [];
  const marked = elements.map((element) => ({ name: nameOf(element, named), other: isOther(element) }));
  const from = directions(marked, people.names, own);
  if (from.includes(undefined)) health.note('linkedin.row-author', 'none');
  return elements.map((element, i) => ({
    element,
    urn: parseUrn(attributeWithin(element, 'data-event-urn')),
    from: from[i],
    text: () => ownText(spoken.find((one) => element.contains(one))),
  }));
}

function nameOf(element: Element, named: readonly Element[]): string | undefined {
  const item = element.closest('li') ?? element;
  const name = fold(named.find((one) => item.contains(one))?.textContent ?? '');
  return name === '' ? undefined : name;
}

function isOther(element: Element): boolean {
  return element.closest(OTHER) !== null || element.querySelector(OTHER) !== null;
}

function attributeWithin(element: Element, name: string): string | null | undefined {
  return element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);
}

function all(name: string, selector: string) {
  return { name, find: (root: Element) => outermost(root, selector) };
}
