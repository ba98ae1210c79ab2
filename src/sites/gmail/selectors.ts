import { isElement, outermost } from '../dom.ts';
import { around, type Ladder, type Rung, within } from '../ladder.ts';
import { fromLegacy, idsInLog, syncId } from './ids.ts';

/**
 * Where things are in a Gmail composer. Order matters: what depends on no language and no class name comes first.
 * Labels are never matched, they are translated.
 * docs/sites.md says on which pages each way was seen.
 */

/** Editables that are Gmail's own bodies. */
const OWN_BODIES =
  '[g_editable="true"][contenteditable="true"], .editable[contenteditable="true"], .Ap [contenteditable="true"]';
/** Every editable that may be a body, for counting how many composers an element holds. */
export const BODIES = `${OWN_BODIES}, [contenteditable="true"][role="textbox"]`;
/** Named fields of a composer's form. */
const FIELDS = 'input[name="subjectbox"], input[name="draft"]';
/** Wrappers that hold exactly one composer. */
const COMPOSER = '.M9, .aoI[role="region"], [role="region"][data-compose-id]';

export const body: Ladder<Element> = {
  name: 'gmail.body',
  rungs: [
    // 2020, 2023 and 2026 pages, pop-up and inline.
    within('g-editable', '[g_editable="true"][contenteditable="true"]'),
    // Inline replies of 2026 on which `g_editable` was not reported.
    within('editable', '.editable[contenteditable="true"]'),
    within('cell', '.Ap [contenteditable="true"]'),
    within('textbox', '[contenteditable="true"][role="textbox"]'),
  ],
};

/** The textarea of plain-text mode; always there, hidden in rich mode. */
export const plainBody: Ladder<Element> = {
  name: 'gmail.plain-body',
  rungs: [within('ak', 'textarea.Ak'), within('cell', '.Ap textarea')],
};

export const root: Ladder<Element> = {
  name: 'gmail.root',
  rungs: [
    // Pop-up (2020) and inline (2026).
    { name: 'm9', find: (from) => alone(from.closest('.M9')) },
    // The region of 2025 on; the id was not there in 2020.
    { name: 'compose-id', find: (from) => alone(from.closest('[role="region"][data-compose-id]')) },
    { name: 'region', find: (from) => alone(from.closest('.aoI[role="region"]')) },
    // Not one of another extension, which may hold a text box too.
    {
      name: 'dialog',
      find: (from) => alone(from.closest(`[role="dialog"]:has(${OWN_BODIES}, ${FIELDS}, ${SENDS.log})`)),
    },
    // Independent of the wrappers' names: the nearest element that holds the named fields, or a Send button.
    { name: 'fields', find: (from) => holding(from, FIELDS) },
    { name: 'send', find: (from) => holding(from, [SENDS.archive, SENDS.log, SENDS.aoo, SENDS.row].join()) },
  ],
};

export const subject: Ladder<Element> = {
  name: 'gmail.subject',
  rungs: [
    within('subjectbox', 'input[name="subjectbox"]'),
    within('aot', 'input.aoT'),
    // Hidden copy in replies.
    within('hidden', 'input[name="subject"]'),
  ],
};

/** The title over an open conversation. */
export const heading: Ladder<Element> = {
  name: 'gmail.heading',
  rungs: [
    within('hp', 'h2.hP'),
    within('legacy-id', 'h2[data-legacy-thread-id]'),
    within('id', 'h2[data-thread-perm-id]'),
  ],
};

/** The draft's message id: `msg-a:r…`, the same when a draft is opened again. */
export const draftId: Ladder<string> = {
  name: 'gmail.draft-id',
  rungs: [
    { name: 'input', find: (from) => syncId(hiddenValue(from, 'draft'), 'msg') },
    { name: 'jslog', find: (from) => logged(from, 'msg') },
  ],
};

/** The conversation's id, or that of the view an inline reply stands in. */
export const threadId: Ladder<string> = {
  name: 'gmail.thread-id',
  rungs: [
    { name: 'input', find: (from) => syncId(hiddenValue(from, 'rt'), 'thread') },
    { name: 'legacy-input', find: (from) => fromLegacy(hiddenValue(from, 'lts'), 'thread') },
    { name: 'jslog', find: (from) => logged(from, 'thread') },
  ],
};

/**
 * The buttons that send, also send-and-archive; not the arrow beside Send, which opens a menu. `atl` is on every button
 * of that look, so it means nothing outside a composer.
 */
const SENDS = {
  archive: '.Uo',
  log: '[role="button"][jslog^="32601;"]',
  aoo: '[role="button"].aoO:not(.hG):not([aria-haspopup="true"])',
  atl: '[role="button"].T-I-atl:not([aria-haspopup="true"])',
  row: '.IZ .Up div > [role="button"]:not([aria-haspopup="true"])',
};

/** Whether a send from this composer could be seen at all. */
export const send: Ladder<Element> = {
  name: 'gmail.send',
  rungs: Object.entries(SENDS).map(([name, selector]) => within(name, selector)),
};

/** Which of a composer's buttons was pressed, from any node within the button. */
export const press: Ladder<'send' | 'discard'> = {
  name: 'gmail.press',
  rungs: [
    { name: 'discard', find: (from) => (from.closest('.oh[role="button"]') ? 'discard' : undefined) },
    ...Object.entries(SENDS).map(
      ([name, selector]): Rung<'send'> => ({ name, find: (from) => (from.closest(selector) ? 'send' : undefined) }),
    ),
  ],
};

/** "Schedule send" in the menu beside Send, which lies outside the composer. */
export const SCHEDULE = '[selector="scheduledSend"]';

/** Gmail's questions and complaints. */
export const DIALOG = '[role="alertdialog"]';

/** Where Gmail says what it has done, and the two links it may offer there. */
export const NOTICE = '[role="alert"]';
export const UNDO = '#link_undo';
export const VIEW_MESSAGE = '#link_vsm';

/** The notice "Message sent", the only one with both links, in whatever language; not while it is hidden. */
export const notice: Ladder<Element> = {
  name: 'gmail.notice',
  rungs: [
    {
      name: 'alert',
      find: (page) =>
        [...page.querySelectorAll(NOTICE)].find(
          (alert) => shown(alert.querySelector(VIEW_MESSAGE)) && shown(alert.querySelector(UNDO)),
        ),
    },
    {
      name: 'links',
      find: (page) => {
        const holder = page.querySelector(VIEW_MESSAGE)?.parentElement?.parentElement;
        return shown(holder?.querySelector(VIEW_MESSAGE)) && shown(holder?.querySelector(UNDO)) ? holder : undefined;
      },
    },
  ],
};

/** The cell around the body: the pill stands beside it. */
export const anchor: Ladder<Element> = {
  name: 'gmail.anchor',
  rungs: [around('cell', '.Ap'), around('holder', '.aO7'), { name: 'self', find: (from) => from }],
};

/** The value of a named hidden field. */
export function hiddenValue(from: Element, name: string): string {
  return from.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
}

/**
 * How many composers an element holds. A body inside a body counts once. In a composer with a body that is surely
 * Gmail's, other text boxes are not counted: other extensions put theirs there.
 */
export function countBodies(element: Element): number {
  const sure = element.matches(COMPOSER) ? outermost(element, OWN_BODIES).length : 0;
  return sure === 0 ? outermost(element, BODIES).length : sure;
}

function alone(element: Element | null): Element | undefined {
  return element !== null && countBodies(element) === 1 ? element : undefined;
}

/** How far up Send is looked for. In an inline reply it was seen 13 levels above the body (2026). */
const LEVELS = 16;

function holding(from: Element, selector: string): Element | undefined {
  let element: Node | null = from;
  for (let level = 0; level <= LEVELS && isElement(element); level++) {
    if (element.querySelector(selector) !== null && countBodies(element) > 0) return alone(element);
    element = element.parentNode;
  }
  return undefined;
}

function logged(from: Element, kind: 'msg' | 'thread'): string | undefined {
  for (const element of from.querySelectorAll('[jslog*=" 11:"]')) {
    const id = idsInLog(element.getAttribute('jslog')).find((one) => one.startsWith(kind));
    if (id !== undefined) return id;
  }
  return undefined;
}

function shown(element: Element | null | undefined): boolean {
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
}
