/**
 * The fields of LinkedIn's composers. In a module of its own, since the watcher that runs in every LinkedIn tab carries
 * it: keep it free of imports.
 */
const FIELDS = [
  // Messages and InMail: body, subject and the box recipients are typed in.
  'form[id^="msg-form"] :is([contenteditable="true"], textarea, [name="subject"])',
  'form.msg-form :is([contenteditable="true"], textarea, [name="subject"])',
  '.msg-form__contenteditable, .msg-form__subject, .msg-connections-typeahead__search-field',
  // Whatever the form's name; the editors of comments and posts have other names.
  'form [contenteditable="true"][role="textbox"]:not(.ql-editor, .tiptap, .ProseMirror)',
  // The note of an invitation.
  '[role="dialog"] textarea, .send-invite textarea, textarea#custom-message',
].join();

/**
 * True when the element is, or lies in, a field of a composer. Give it the innermost element of the event's path: the
 * field may be in an open shadow tree. Cheap: runs on every focus.
 */
export function concerns(element: Element): boolean {
  return isOurs(element.ownerDocument.defaultView) && element.closest(FIELDS) !== null;
}

/** The page itself, or the frame of the same origin in which it opens its dialogs; never Sales Navigator or Recruiter. */
export function isOurs(view: Window | null): boolean {
  if (view === null) return false;
  const { pathname } = view.location;
  return view === view.top ? !/^\/(?:sales|talent)\//.test(pathname) : pathname.startsWith('/preload/');
}
