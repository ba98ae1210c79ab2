import { climb, type Health, type Ladder, onlyFinds, within } from '../ladder.ts';
import { recipientBox } from './selectors.ts';
import { words } from './text.ts';

/** The people a conversation is with, as far as the page shows them. */
export interface People {
  /** Profile ids, of which the first one counts; there may be fewer than names. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** What the one recipient says of their work. */
  readonly headline: string | null;
  /** Whether recipients are still being chosen. */
  readonly isNew: boolean;
}

const TO_PROFILE = 'a[href*="/in/"]';
const CARD = '.msg-s-profile-card';

/** The link to the one recipient's profile. "New message" stands in the same place without one. */
const profileLink: Ladder<Element> = {
  name: 'linkedin.recipient-link',
  rungs: [
    // Bubble.
    within('header', `h2 ${TO_PROFILE}`),
    // Message page.
    within('thread-link', '.msg-thread__link-to-profile[href*="/in/"]'),
    within('title-bar', `.msg-title-bar ${TO_PROFILE}`),
    // Top of a conversation, and below the chips of a new message.
    within('card', '.profile-card-one-to-one__profile-link[href*="/in/"]'),
    within('card-class', `${CARD} ${TO_PROFILE}`),
  ],
};

const name: Ladder<string> = {
  name: 'linkedin.recipient-name',
  rungs: [
    wordsIn('header', `h2 ${TO_PROFILE}`),
    wordsIn('title', '.msg-entity-lockup__entity-title'),
    wordsIn('thread-link', '.msg-thread__link-to-profile'),
    wordsIn('card', '.profile-card-one-to-one__profile-link'),
    wordsIn('card-title', `${CARD} .artdeco-entity-lockup__title`),
  ],
};

/** The chips of a new message. Their text is the name alone; their labels say "Remove …" in the page's language. */
const chips: Ladder<readonly string[]> = {
  name: 'linkedin.recipient-chips',
  rungs: [
    { name: 'pill-text', find: (root) => [...root.querySelectorAll('.artdeco-pill__text')].map(words) },
    { name: 'pill', find: (root) => [...root.querySelectorAll('.artdeco-pill')].map(words) },
  ],
};

const headline: Ladder<string> = {
  name: 'linkedin.recipient-headline',
  rungs: [wordsIn('card', `${CARD} .artdeco-entity-lockup__subtitle`)],
};

/** Own name, on pages of the older client only. */
export const me: Ladder<string> = {
  name: 'linkedin.me',
  rungs: [{ name: 'nav-photo', find: (page) => page.querySelector('img.global-nav__me-photo')?.getAttribute('alt') }],
};

/** Reads who the conversation in `root` is with. */
export function peopleIn(root: Element, health: Health): People {
  const quiet = onlyFinds(health);
  const isNew = climb(recipientBox, root, quiet) !== undefined;
  const titled = climb(name, root, isNew ? quiet : health);
  const names = isNew ? (climb(chips, root, quiet) ?? []).filter((one) => one !== '') : said(titled);
  const [only = ''] = names.length === 1 ? names : [];
  // The card below the chips may still be that of a removed recipient.
  if (!sameName(only, titled ?? '')) return { ids: [], names, headline: null, isNew };
  return {
    ids: said(profileId(climb(profileLink, root, isNew ? quiet : health)?.getAttribute('href'))),
    names,
    headline: climb(headline, root, quiet) ?? null,
    isNew,
  };
}

/**
 * The profile id or public name in an address such as `/in/ACoAAB…/`. Ids are case-sensitive, public names are not.
 */
function profileId(href: string | null | undefined): string | undefined {
  const id = /\/in\/([^/?#]+)/.exec(href ?? '')?.[1];
  return id === undefined || /^AC[\w-]{20,}$/.test(id) ? id : id.toLowerCase();
}

/** Whether two names are of one person: one may have more words, such as a title. */
export function sameName(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return short !== '' && (long === short || long.startsWith(`${short} `) || long.startsWith(`${short},`));
}

function said<T>(thing: T | undefined): readonly T[] {
  return thing === undefined ? [] : [thing];
}

function wordsIn(name: string, selector: string) {
  return { name, find: (root: Element) => words(root.querySelector(selector)) };
}
