import { isElement, isShown } from '../dom.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { concerns } from './concerns.ts';
import { dialog, note } from './invitation.ts';
import type { Place } from './reading.ts';
import { body, form, root } from './selectors.ts';

/**
 * The composer that holds `element`, if it is visible: the frame for dialogs also holds an editor that is never shown.
 */
export function placeOf(element: Element, health: Health): Place | undefined {
  if (!concerns(element)) return undefined;
  const place = messageAround(element, health) ?? noteAround(element, health);
  return place && isShown(place.body) && place.body.closest('[aria-hidden="true"]') === null ? place : undefined;
}

function messageAround(element: Element, health: Health): Place | undefined {
  const around = formAround(element, onlyFinds(health));
  const field = around && climb(body, around, health);
  if (around === undefined || !isField(field)) return undefined;
  return { body: field, form: around, root: climb(root, around, health), isNote: false };
}

/** The recipients of a new message are chosen outside its form. */
function formAround(element: Element, health: Health): Element | undefined {
  if (element.closest('form') !== null || !element.matches('input')) return climb(form, element, health);
  const conversation = climb(root, element, health);
  const inside = conversation?.querySelector('form');
  return inside ? climb(form, inside, health) : undefined;
}

function noteAround(element: Element, health: Health): Place | undefined {
  if (element.localName !== 'textarea') return undefined;
  const around = climb(dialog, element, onlyFinds(health));
  const field = around && climb(note, around, health);
  return around && isField(field) ? { body: field, form: around, root: around, isNote: true } : undefined;
}

function isField(element: Element | undefined): element is HTMLElement {
  return isElement(element) && 'focus' in element;
}
