/* Where composers stand: pop-ups, full screen, minimised, a window of their own, inline in a conversation. */
((replica) => {
  const { h } = replica;
  const person = (email) => ({ email, name: email.split('@')[0].replace(/^./, (first) => first.toUpperCase()) });
  const everybody = (list = []) => list.map((one) => (typeof one === 'string' ? person(one) : one));

  const made = ({
    to,
    cc,
    subject = '',
    text = '',
    signed = false,
    kind = 'compose',
    id = replica.freshDraft(),
    ...rest
  } = {}) => ({
    kind,
    id,
    to: everybody(to),
    cc: everybody(cc),
    subject,
    thread: replica.freshThread(),
    content: [...replica.lines(text), ...(signed ? replica.signature() : [])],
    ...rest,
  });

  /** Shows a draft as a pop-up and puts the focus where Gmail does. */
  const popUp = (draft, focus = 'to') => {
    draft.popped = true;
    draft.region = replica.region(draft);
    const bar = h(
      'div.Ht',
      {},
      h(
        'div.Hm',
        {},
        h('img.Hl', { role: 'button', alt: '' }),
        h('img.Hq', { role: 'button', alt: '' }),
        h('img.Ha', { role: 'button', alt: '', 'aria-label': replica.words.close }),
      ),
    );
    draft.content = [];
    draft.container = h('div.aaZ', {}, draft.region);
    draft.frame = h('div.AD', {}, h('div.nH.Hd', { role: 'dialog' }, bar, draft.container));
    if (replica.options.popOut) replica.places.view.replaceChildren(draft.region);
    else replica.places.windows.append(draft.frame);
    if (!replica.options.popOut) draft.region = draft.frame;
    draft.frame.draft = draft;
    replica.wire(draft);
    const field = focus === 'to' ? draft.region.querySelector('[role="combobox"], textarea') : draft.body;
    (field ?? draft.body).focus();
    return draft.id;
  };
  replica.shown = new Map();
  replica.openCompose = (options) => popUp(made(options));
  replica.openDraft = (id) => {
    const draft = replica.drafts.get(id);
    draft.frame = undefined;
    return popUp(draft, 'body');
  };

  /** Inline reply, reply to all or forward, under the last message of the conversation. */
  replica.openReply = ({
    kind = 'reply',
    to: forwardedTo = [],
    text = '',
    signed = false,
    window = false,
    id,
  } = {}) => {
    const { thread, messages, title } = replica.conversation;
    const last = messages.at(-1);
    const others = messages.filter(({ email }) => email !== replica.me.email);
    const answered = last.email === replica.me.email ? (others[0] ?? last) : last;
    const draft = made({
      kind,
      to: kind === 'forward' ? forwardedTo : [answered],
      cc: kind === 'replyAll' ? others.filter(({ email }) => email !== answered.email) : [],
      text,
      signed,
      thread,
      answers: last.id,
      subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${title}`,
      ...(id ? { id } : {}),
    });
    const kept = replica.drafts.get(id);
    draft.content = kept ? kept.content : [...draft.content, replica.quote(last)];
    if (window) return popUp(draft, 'body');
    draft.region = replica.region(draft);
    draft.content = [];
    // The nodes of an earlier inline composer are used again.
    const holder = replica.places.inline;
    if (replica.options.reuse && holder.firstElementChild) {
      const old = holder.firstElementChild;
      old.replaceChildren(...draft.region.childNodes);
      draft.region = old;
    } else holder.replaceChildren(draft.region);
    holder.style.display = '';
    draft.frame = holder;
    replica.wire(draft);
    draft.body.focus();
    return draft.id;
  };

  /** Takes the composer off the page: a pop-up is removed, an inline one hidden. */
  replica.takeAway = (draft) => {
    if (draft.frame === replica.places.inline) draft.frame.style.display = 'none';
    else if (replica.options.popOut) draft.region.remove();
    else draft.frame.remove();
    replica.shown.delete(draft.id);
  };

  replica.minimise = (id) => {
    const { container } = replica.shown.get(id);
    container.style.display = container.style.display === 'none' ? '' : 'none';
  };

  /** To full screen and back: the nodes move. */
  replica.fullScreen = (id) => {
    const { frame } = replica.shown.get(id);
    const inWindows = frame.parentNode === replica.places.windows;
    (inWindows ? replica.places.fullScreen : replica.places.windows).append(frame);
  };

  replica.plainText = (id) => {
    const { region, body } = replica.shown.get(id);
    const plain = region.querySelector('table textarea');
    const toPlain = plain.style.display === 'none';
    if (toPlain) plain.value = [...body.childNodes].map((line) => line.textContent).join('\n');
    plain.style.display = toPlain ? '' : 'none';
    body.parentNode.style.display = toPlain ? 'none' : '';
    (toPlain ? plain : body).focus();
  };
})(window.replica);
