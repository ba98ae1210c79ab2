import { climb, type Health, type Ladder, onlyFinds, type Rung, within } from '../ladder.ts';
import { words } from './text.ts';

/** What the dialog of an invitation says. */
export interface Invitation {
  readonly name: string | undefined;
  /** The invited member's name in addresses, lower case. */
  readonly slug: string | undefined;
  /** Most characters a note may have: 200, or 300 with a paid account. */
  readonly limit: number | undefined;
}

export const dialog: Ladder<Element> = {
  name: 'linkedin.invite',
  rungs: [
    // Captures of 2026.
    holdingNote('modal-id', '[data-test-modal-id="send-invite-modal"]'),
    holdingNote('labelled', '[role="dialog"][aria-labelledby="send-invite-modal"]'),
    holdingNote('class', '.send-invite'),
    // The second step is known from other tools only.
    {
      name: 'note',
      find: (from) => (from.closest('textarea#custom-message') ? from.closest('[role="dialog"]') : null),
    },
    {
      name: 'preload',
      find: (from) => (pathOf(from).startsWith('/preload/custom-invite/') ? holder(from, '[role="dialog"]') : null),
    },
  ],
};

export const note: Ladder<Element> = {
  name: 'linkedin.note',
  rungs: [
    within('id', 'textarea#custom-message'),
    within('name', 'textarea[name="message"]'),
    within('textarea', 'textarea'),
  ],
};

const name: Ladder<string> = {
  name: 'linkedin.invited-name',
  rungs: [
    {
      name: 'strong',
      find: (from) => {
        const [only, ...others] = from.querySelectorAll('strong');
        return others.length === 0 ? words(only) : undefined;
      },
    },
  ],
};

const slug: Ladder<string> = {
  name: 'linkedin.invited-slug',
  rungs: [{ name: 'address', find: (from) => slugIn(from.ownerDocument.location.href) }],
};

const limit: Ladder<number> = {
  name: 'linkedin.note-limit',
  rungs: [
    {
      name: 'counter',
      find: (from) =>
        firstOf([...from.querySelectorAll('*')], (one) => (one.childElementCount === 0 ? limitIn(one) : undefined)),
    },
    {
      name: 'maxlength',
      find: (from) => {
        const most = from.querySelector('textarea')?.maxLength ?? -1;
        return most > 0 ? most : undefined;
      },
    },
  ],
};

/** Reads the dialog of an invitation. */
export function invitationIn(from: Element, health: Health): Invitation {
  return {
    name: climb(name, from, health),
    slug: climb(slug, from, onlyFinds(health)),
    limit: climb(limit, from, onlyFinds(health)),
  };
}

/** The member an address invites: `/preload/custom-invite/?vanityName=jo-example`. */
export function slugIn(href: string): string | undefined {
  return /[?&]vanityName=([^&#]+)/.exec(href)?.[1]?.toLowerCase();
}

/** `12/200`, in the digits of any language. */
function limitIn(element: Element): number | undefined {
  const text = words(element).replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const most = Number(/^\d+ ?\/ ?(\d+)$/.exec(text)?.[1]);
  return most > 0 ? most : undefined;
}

/** Digits come in runs of ten, zero first. */
function digitValue(digit: string): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - value - 1))) value++;
  return value;
}

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holdingNote(name: string, selector: string): Rung<Element> {
  return { name, find: (from) => holder(from, selector) };
}

function holder(from: Element, selector: string): Element | null {
  const found = from.closest(selector);
  return found?.querySelector('textarea') ? found : null;
}

function pathOf(element: Element): string {
  return element.ownerDocument.location.pathname;
}
