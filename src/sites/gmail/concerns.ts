/**
 * The fields of Gmail's composers. In a module of its own, since the watcher that runs in every mail tab carries it:
 * keep it free of imports.
 */
const FIELDS = [
  // Body: 2020 to 2026, by attributes that depend on no language and no class name.
  '[g_editable="true"]',
  '[contenteditable="true"][role="textbox"]',
  '.editable[contenteditable="true"]',
  // Body in plain-text mode.
  'textarea.Ak',
  // Subject and the box recipients are typed in (2023 on; before that a named textarea).
  'input[name="subjectbox"]',
  'input[peoplekit-id]',
  'textarea[name="to"]',
].join();

/** True when the element is, or lies in, a field of a composer. Cheap: runs on every focus. */
export function concerns(element: Element): boolean {
  return element.closest(FIELDS) !== null;
}
