/**
 * jsdom has no `execCommand`. This stands in for it: deletes the selection, inserts the text, says so with an `input`
 * event, and keeps what it was asked. The real one is tried in the end-to-end tests.
 */
export function typingIn(document: Document): string[] {
  const asked: string[] = [];
  document.execCommand = (command, _, text = '') => {
    asked.push(command);
    const active = document.activeElement;
    if (active?.localName === 'textarea') {
      const area = active as HTMLTextAreaElement;
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    } else {
      const range = document.getSelection()?.getRangeAt(0);
      range?.deleteContents();
      if (text !== '') range?.insertNode(document.createTextNode(text));
      document.getSelection()?.collapseToEnd();
    }
    const Input = document.defaultView?.InputEvent ?? InputEvent;
    active?.dispatchEvent(new Input('input', { bubbles: true }));
    return true;
  };
  return asked;
}
