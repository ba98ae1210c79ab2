import { isShown, typedIn } from '../dom.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { channelOf } from '../linkedin/channel.ts';
import type { Draft } from '../linkedin/draft.ts';
import { onClick } from '../linkedin/press.ts';
import type { Sends } from '../linkedin/sends.ts';
import { fold } from '../linkedin/text.ts';
import type { Reading, Surface } from '../site.ts';
import { concerns } from './concerns.ts';
import { body, EDITORS, root, SEND_BUTTON, subject } from './selectors.ts';

/**
 * The draft in the composer that holds `element`. Only its own words and its subject are read: how the page shows
 * recipients and messages is not known, so a draft without a subject, which may answer one, is left alone. For the same
 * reason a send is `probable` at most.
 */
export function draftAround(element: Element, health: Health, sends: Sends): Draft | undefined {
  if (!concerns(element)) return undefined;
  const around = climb(root, element, health);
  const field = climb(body, around ?? element.parentElement ?? element, health);
  if (field === undefined || !isShown(field)) return undefined;
  const isAlone = () => around?.querySelectorAll(EDITORS).length === 1;
  const form = around ?? field;
  const surface = (): Surface => (climb(subject, form, onlyFinds(health)) === undefined ? 'message' : 'inmail');
  return {
    body: field,
    form,
    root: around,
    anchor: field.parentElement ?? field,
    surface,
    read: (text) => (form.contains(field) ? read(text, isAlone(), surface(), form, health) : 'moved'),
    onPress: (pressed, until) => onClick(form, SEND_BUTTON, pressed, until),
    prepare(text, at) {
      const nowhere = {
        text: fold(text),
        at,
        thread: undefined,
        ids: [],
        names: [],
        known: new Set<string>(),
        newest: null,
      };
      return (left, told) => sends.follow(nowhere, left, told);
    },
  };
}

function read(text: string, isAlone: boolean, surface: Surface, form: Element, health: Health): Reading {
  if (!isAlone) return { ok: false, reason: 'ambiguous' };
  const title = typedIn(climb(subject, form, onlyFinds(health)));
  return {
    ok: true,
    input: { channel: channelOf(surface), kind: surface === 'inmail' ? 'cold' : 'other', subject: title, body: text },
    correspondence: { recipients: [], thread: null },
  };
}
