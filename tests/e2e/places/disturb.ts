/**
 * What else goes on in a page, to be run in it: another extension wraps words of the draft that has the focus and lays
 * boxes of a grammar checker over it, and the page changes 1,000 times a second. Ends with `calm()`.
 */
export function disturb(): void {
  let body = document.activeElement;
  while (body?.shadowRoot?.activeElement) body = body.shadowRoot.activeElement;
  if (!body) return;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const word = /\w{4,}/.exec(text.data);
    if (!word) continue;
    const rest = text.splitText(word.index);
    rest.splitText(word[0].length);
    const wrapped = document.createElement('span');
    wrapped.dataset.otherExtension = '1';
    rest.replaceWith(wrapped);
    wrapped.append(rest);
  }

  const overlay = document.createElement('grammar-overlay');
  const { left, top, width } = body.getBoundingClientRect();
  for (let i = 0; i < 3; i++) {
    const box = document.createElement('div');
    const place = { position: 'fixed', left: `${left}px`, top: `${top + 20 * i}px`, width: `${width / 2}px` };
    Object.assign(box.style, place, { height: '2px', background: 'red', pointerEvents: 'none', zIndex: '9999' });
    overlay.append(box);
  }
  document.body.append(overlay);

  const storm = setInterval(() => {
    const place = document.body.appendChild(document.createElement('div'));
    for (let i = 0; i < 48; i++) place.append(document.createElement('i'));
    place.remove();
  }, 50);
  Object.assign(window, { calm: () => clearInterval(storm) });
}
