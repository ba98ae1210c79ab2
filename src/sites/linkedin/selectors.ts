import { isElement } from '../dom.ts';
import { around, type Ladder, within } from '../ladder.ts';

/**
 * Where things are in LinkedIn's message composers. Order matters: what depends on no language and no class name comes
 * first. Labels are never matched, they are translated. docs/sites.md says on which pages each way was seen.
 */

/** Forms that messages are written in. */
export const FORMS = 'form[id^="msg-form"], form.msg-form';
const BODIES = '[contenteditable="true"][role="textbox"], .msg-form__contenteditable[contenteditable="true"]';
/** Editors that may be those of composers. */
export const EDITORS = 'form [contenteditable="true"], form textarea, [role="dialog"] textarea';
/** The box recipients of a new message are typed in. */
const RECIPIENT_BOX = 'input[role="combobox"], .msg-connections-typeahead__search-field';
/** Only a whole conversation contains one of these; smaller parts contain none. */
const WHOLE = [
  '[data-event-urn], [data-view-name="message-list-item"], .msg-s-event-listitem, .msg-s-message-list__event',
  '.msg-s-message-list-content, .msg-s-profile-card, .msg-title-bar, h2 a[href*="/in/"]',
  RECIPIENT_BOX,
].join();

export const form: Ladder<Element> = {
  name: 'linkedin.form',
  rungs: [
    // Every capture, 2022 to 2026; the class is missing on some pages of 2026.
    around('id', 'form[id^="msg-form"]'),
    around('class', 'form.msg-form'),
    {
      name: 'messaging',
      find: (from) => {
        const found = from.closest('form');
        return found?.querySelector(BODIES) && isMessaging(found) ? found : null;
      },
    },
  ],
};

export const body: Ladder<Element> = {
  name: 'linkedin.body',
  rungs: [
    within('textbox', '[contenteditable="true"][role="textbox"]'),
    within('class', '.msg-form__contenteditable[contenteditable="true"]'),
    // Reported once for forms of the same id.
    within('textarea', 'textarea'),
  ],
};

/** The conversation around a form: bubble, pane or dialog. */
export const root: Ladder<Element> = {
  name: 'linkedin.root',
  rungs: [
    // Bubbles of 2026.
    whole('overlay', '[role="dialog"][data-view-name*="message-overlay"]'),
    whole('bubble-open', '[data-msg-overlay-conversation-bubble-open]'),
    // Bubbles of 2022 and 2023.
    whole('bubble', '.msg-overlay-conversation-bubble'),
    // The message page.
    whole('thread', '.msg-thread'),
    whole('wrapper', '.msg-convo-wrapper'),
    // The inbox of a company page.
    whole('company', '.org-inbox-thread__container'),
    whole('dialog', '[role="dialog"]'),
    { name: 'climb', find: climbToWhole },
    whole('main', 'main'),
  ],
};

export const subject: Ladder<Element> = {
  name: 'linkedin.subject',
  rungs: [
    within('name', '[name="subject"]'),
    within('class', '.msg-form__subject'),
    within('text-field', 'input:is([type="text"], :not([type])):not([role="combobox"])'),
  ],
};

/** The box of a message whose recipients are still being chosen. */
export const recipientBox: Ladder<Element> = {
  name: 'linkedin.recipient-box',
  rungs: [
    within('combobox', 'input[role="combobox"]'),
    within('class', '.msg-connections-typeahead__search-field'),
    within('typeahead', '.msg-connections-typeahead input'),
  ],
};

/** The form's Send button. In the mode in which Enter sends there is none. */
export const SEND_BUTTON = 'button[type="submit"], .msg-form__send-button';

/** Sends an invitation. */
export const INVITE_BUTTON =
  '.artdeco-modal__actionbar .artdeco-button--primary, .artdeco-button--primary, [type="submit"]';

/** The element beside which the pill stands. */
export const anchor: Ladder<Element> = {
  name: 'linkedin.anchor',
  rungs: [
    around('content', '.msg-form__msg-content-container'),
    { name: 'parent', find: (from) => from.parentElement },
  ],
};

/** True for an element holding exactly one form to write messages in, the one around `from` if that is in a form. */
function isSingle(element: Element, from: Element): boolean {
  const forms = [...element.querySelectorAll(FORMS)];
  // Messages are written in forms; text boxes of other extensions are outside of them.
  const bodies = [...element.querySelectorAll(BODIES)].filter((body) => body.closest('form') !== null);
  const own = from.closest('form');
  if (own === null) return forms.length > 0 ? forms.length === 1 : bodies.length === 1;
  return forms.every((one) => one === own) && bodies.every((one) => own.contains(one));
}

function isWhole(element: Element, from: Element): boolean {
  return isSingle(element, from) && element.querySelector(WHOLE) !== null;
}

function whole(name: string, selector: string) {
  return {
    name,
    find: (from: Element) => {
      const found = from.closest(selector);
      return found !== null && isWhole(found, from) ? found : null;
    },
  };
}

/** How far above its form the conversation is looked for; it was within six levels on every capture. */
const LEVELS = 12;

function climbToWhole(from: Element): Element | undefined {
  let element: Node | null = from.parentNode;
  for (let level = 0; level < LEVELS && isElement(element); level++, element = element.parentNode) {
    if (!isSingle(element, from)) return undefined;
    if (isWhole(element, from)) return element;
  }
  return undefined;
}

/** A form of the message client, whatever it is called itself; comment boxes are forms too. */
function isMessaging(element: Element): boolean {
  if (element.closest('[class*="comment"]') !== null || element.querySelector('.ql-editor') !== null) return false;
  if (element.closest('[data-view-name*="message"], [class*="msg-"]') !== null) return true;
  return element.ownerDocument.location?.pathname.startsWith('/messaging/') === true;
}
