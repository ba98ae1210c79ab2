/* What becomes of a message: taken by the server, refused, lost; and what else may happen in the meantime. */
((replica) => {
  const { h, words } = replica;
  const later = (act) => setTimeout(act, replica.delay);
  const now = () => Date.now() + (replica.skew ?? 0);

  replica.type = (conversation, text) => {
    conversation.body.replaceChildren(...replica.lines(text));
    conversation.body.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  replica.textOf = ({ body }) => [...body.childNodes].map((line) => line.textContent).join('\n');

  /** Adds a message at the end of what is shown. */
  replica.addMessage = (conversation, message) => {
    const [person] = conversation.to;
    const row = replica.row({ urn: replica.urn(person, message.at ?? now()), ...message });
    conversation.list.lastElementChild.before(row);
    return row;
  };
  replica.addHistory = (conversation, message) => {
    const [person] = conversation.to;
    const row = replica.row({ urn: replica.urn(person, message.at ?? 1_600_000_000_000), ...message });
    conversation.list.firstElementChild.after(row);
    return row;
  };
  const mine = (text) => ({ name: replica.me.name, text });

  replica.toast = (type, text) => {
    const toast = h('div.artdeco-toast-item', { 'data-test-artdeco-toast-item-type': type, role: 'alert' }, text);
    document.getElementById('toasts').append(toast);
    return toast;
  };

  /** The pane drawn anew as a conversation with its first message, as after the first send. */
  const remounted = (conversation, text) => {
    const [person] = conversation.to;
    Object.assign(conversation, { isNew: false, messages: [{ ...mine(text), urn: replica.urn(person, now()) }] });
    if (conversation.inPage) history.pushState(null, '', `/messaging/thread/${replica.threadId(person)}/`);
    replica.draw(conversation);
    conversation.body.focus();
  };

  const OUTCOMES = {
    sent: (conversation, text, placeholder) =>
      later(() => {
        replica.addMessage(conversation, mine(text));
        placeholder?.remove();
      }),
    inPlace: (conversation, _, placeholder) =>
      later(() => placeholder.firstElementChild.setAttribute('data-event-urn', replica.urn(conversation.to[0], now()))),
    silent: () => {},
    toast: () => later(() => replica.toast('error', words.failed)),
    resend: (conversation, text, placeholder) =>
      later(() => {
        const again = h('button.msg-s-event-listitem__resend', { type: 'button' }, words.again);
        again.addEventListener('click', () => {
          again.remove();
          OUTCOMES.sent(conversation, text, placeholder);
        });
        placeholder.firstElementChild.append(again);
      }),
    twice: (conversation, text, placeholder) =>
      later(() => {
        placeholder?.remove();
        replica.addMessage(conversation, mine(text));
        replica.addMessage(conversation, mine(text));
      }),
    echoed: (conversation, text) =>
      later(() => replica.addMessage(conversation, { name: conversation.to[0].name, text })),
    redrawn: (conversation) => later(() => replica.draw(conversation)),
    history: (conversation, text) => later(() => replica.addHistory(conversation, mine(text))),
    other: (conversation) => later(() => replica.addMessage(conversation, mine('Something else'))),
    remount: (conversation, text) => later(() => remounted(conversation, text)),
    closed: (conversation) => later(() => replica.close(conversation)),
  };

  replica.send = (conversation) => {
    const text = replica.textOf(conversation);
    const outcome = replica.next;
    replica.next = 'sent';
    if (outcome === 'stuck' || text.trim() === '') return;
    conversation.body.replaceChildren(h('p', {}, h('br')));
    const placeholder = conversation.list?.isConnected
      ? replica.addMessage(conversation, { ...mine(text), urn: undefined })
      : undefined;
    if (conversation.list?.isConnected || outcome !== 'sent') OUTCOMES[outcome](conversation, text, placeholder);
    else OUTCOMES.remount(conversation, text);
  };

  /** Makes the form of a conversation work. */
  replica.wire = (conversation) => {
    conversation.form.addEventListener('submit', (event) => {
      event.preventDefault();
      replica.send(conversation);
    });
    conversation.body.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      const command = event.ctrlKey || event.metaKey;
      if (conversation.enterSends ? command : !command) return;
      event.preventDefault();
      replica.send(conversation);
    });
  };

  replica.close = ({ node }) => node.remove();
  replica.minimise = ({ node, body }) => {
    body.blur();
    node.removeAttribute('data-msg-overlay-conversation-bubble-open');
    node.setAttribute('data-msg-overlay-conversation-bubble-is-minimized', 'true');
    node.lastElementChild.style.display = 'none';
  };
  replica.restore = ({ node, body }) => {
    node.removeAttribute('data-msg-overlay-conversation-bubble-is-minimized');
    node.setAttribute('data-msg-overlay-conversation-bubble-open', '');
    node.lastElementChild.style.display = '';
    body.focus();
  };

  /** Answers that are sent at once, with no draft. */
  replica.quickReplies = (conversation) => {
    const quick = h('button.conversations-quick-replies__reply-button', { type: 'button' }, words.thanks);
    quick.addEventListener('click', () => replica.addMessage(conversation, mine(words.thanks)));
    conversation.form.before(h('div.msg-s-message-list__quick-replies-container', {}, quick));
  };

  /** Shows another conversation in the same nodes. */
  replica.switchTo = (conversation, person, messages = []) => {
    const before = conversation.form;
    Object.assign(conversation, {
      to: [person],
      messages: messages.map((one) => ({ ...one, urn: replica.urn(person, 1_770_000_000_000) })),
    });
    history.pushState(null, '', `/messaging/thread/${replica.threadId(person)}/`);
    const { body } = conversation;
    replica.draw(conversation);
    conversation.form.replaceWith(before);
    Object.assign(conversation, { form: before, body });
    replica.type(conversation, '');
  };

  replica.storm = (changes) => {
    const far = document.getElementById('far');
    for (let i = 0; i < changes; i++) {
      if (i % 2 === 0) far.append(h('span.x', { 'data-n': String(i) }, String(i)));
      else far.lastElementChild.remove();
    }
  };
  replica.storming = (rate) => {
    const timer = setInterval(() => replica.storm(rate / 20), 50);
    return () => clearInterval(timer);
  };
})(window.replica);
