import type { Ladder } from '../ladder.ts';

/** Somebody as the page names them. */
export interface Person {
  /** Lower-case mail address. */
  readonly address: string;
  /** null where the page shows the address only. */
  readonly name: string | null;
}

const FIELDS = ['to', 'cc', 'bcc'];

/**
 * The recipients of a draft, beginning with the first in "to". There are three generations of markup. A rung that finds
 * nobody in "to" is skipped, since its first name would be a wrong one.
 */
export const recipients: Ladder<readonly Person[]> = {
  name: 'gmail.recipients',
  rungs: [
    // 2022 on, while the header is open.
    { name: 'chips', find: (root) => led(FIELDS.map((field) => chips(root, field))) },
    // 2023 on, header folded into one line.
    { name: 'line', find: (root) => people(root.querySelectorAll('.az9 [email]'), 'email') },
    // Until 2020.
    { name: 'hidden', find: (root) => led(FIELDS.map((field) => written(root, `input[name="${field}"]`))) },
    { name: 'textarea', find: (root) => led(FIELDS.map((field) => written(root, `textarea[name="${field}"]`))) },
  ],
};

/** The rep's address and name, from the account button: "… Name (mail)" in every language. */
export const account: Ladder<Person> = {
  name: 'gmail.account',
  rungs: [
    {
      name: 'button',
      find: (page) => {
        const label = page.querySelector('a[href*="SignOutOptions"]')?.getAttribute('aria-label') ?? '';
        const [, before, address] = /^(?:[^:\uff1a]*[:\uff1a])?\s*(.*?)\s*\(([^()\s]+@[^()\s]+)\)/su.exec(label) ?? [];
        return person(address, before);
      },
    },
    // "Inbox (3) - mail - Gmail"; the subject of an open message may hold an address too, so the last one.
    {
      name: 'title',
      find: (page) => person(page.ownerDocument.title.split(/[\s<>(),;:"]+/).findLast(isAddress), null),
    },
  ],
};

/** Checks an address step by step: one pattern over the whole could be kept busy for minutes by a crafted subject. */
function isAddress(word: string): boolean {
  const [name, host = '', ...more] = word.split('@');
  return name !== '' && /.\../.test(host) && more.length === 0;
}

/** A text without invisible marks, such as those of direction. */
export function seen(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A person from an address and a name; undefined if it is no address. A name that repeats the address is dropped. */
export function person(address: string | null | undefined, name: string | null | undefined): Person | undefined {
  const mail = address?.trim().toLowerCase() ?? '';
  if (!/^\S+@\S+$/.test(mail)) return undefined;
  const said = seen(name ?? '').trim();
  return { address: mail, name: said === '' || said.includes('@') ? null : said };
}

function chips(root: Element, field: string): readonly Person[] {
  return people(root.querySelectorAll(`div[name="${field}"] [data-hovercard-id]`), 'data-hovercard-id');
}

function people(elements: Iterable<Element>, attribute: string): readonly Person[] {
  const found = new Map<string, Person>();
  for (const element of elements) {
    const name = element.getAttribute('data-name') ?? element.getAttribute('name') ?? element.textContent;
    const one = person(element.getAttribute(attribute), name);
    if (one !== undefined && !found.has(one.address)) found.set(one.address, one);
  }
  return [...found.values()];
}

/** `Name <mail>, mail` in fields of a form. */
function written(root: Element, selector: string): readonly Person[] {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)];
  return fields
    .flatMap((field) => field.value.split(/[,;]\s*(?=[^,;]*@)/))
    .flatMap((entry) => {
      const [, name, address] = /^\s*"?([^"<]*)"?\s*<([^>]+)>/.exec(entry) ?? [undefined, null, entry];
      return person(address, name) ?? [];
    });
}

function led(fields: readonly (readonly Person[])[]): readonly Person[] {
  const [to] = fields;
  return to === undefined || to.length === 0 ? [] : fields.flat();
}
