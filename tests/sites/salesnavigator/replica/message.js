/* A message of Sales Navigator's shape, as far as it is known, in words and markup of our own. */
window.replica = { closes: true };

((replica) => {
  const words = JSON.parse(document.documentElement.dataset.words);
  let build = 0;

  const made = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  replica.openMessage = ({ subject, text = '' } = {}) => {
    // Each build ends the names of classes in its own way.
    const end = `x${(++build * 7919).toString(36)}`;
    const message = made('textarea', {
      name: 'message',
      class: `_message-field_${end}`,
      placeholder: words.message,
      rows: '8',
    });
    const title = made('input', { class: `_subject-field_${end}`, placeholder: words.subject });
    const send = made('button', { type: 'button', class: `_button_${end} _primary_${end}` }, words.send);
    const file = made('button', { type: 'button', class: `_button_${end} _tertiary_${end}` }, words.file);
    const overlay = made(
      'section',
      { id: 'message-overlay' },
      ...(subject === undefined ? [] : [title]),
      message,
      made('fieldset', { class: `_actions-container_${end}` }, file, send),
    );
    if (subject !== undefined) title.value = subject;
    message.value = text;
    send.addEventListener('click', () => {
      if (replica.closes) overlay.remove();
    });
    document.querySelector('main').append(overlay);
    message.focus();
  };
  replica.close = () => document.getElementById('message-overlay').remove();
})(window.replica);
