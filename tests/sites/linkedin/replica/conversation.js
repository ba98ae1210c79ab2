/* Conversations: their messages, their heads, and the form they are answered in. */
((replica) => {
  const { h, words } = replica;
  const isOpen = {
    'data-view-name': 'message-overlay-conversation-bubble-item',
    'data-msg-overlay-conversation-bubble-open': '',
  };
  let count = 0;

  const uuid = (name) => {
    const hex = [...name]
      .map((letter) => letter.codePointAt(0).toString(16))
      .join('')
      .padEnd(32, '0')
      .slice(0, 32);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
  replica.threadId = (person) => `2-${btoa(`${uuid(person.name)}_100`)}`;
  replica.urn = (person, at) => {
    const id = btoa(`${at}b${10000 + count++}-100&${uuid(person.name)}_100`);
    return `urn:li:msg_message:(urn:li:fsd_profile:${replica.me.id},2-${id})`;
  };

  const group = (message) =>
    h(
      'div.msg-s-message-group__meta',
      {},
      h('span.msg-s-message-group__profile-link.msg-s-message-group__name', {}, message.name),
      h('time.msg-s-message-group__timestamp', {}, '10:02'),
    );

  /** A message as a list shows it. One of the group before carries no name. */
  replica.row = (message) => {
    const inGroup = message.inGroup === true;
    const body = h('p.msg-s-event-listitem__body', {});
    for (const [i, line] of message.text.split('\n').entries()) body.append(...(i === 0 ? [line] : [h('br'), line]));
    const own = message.name === replica.me.name;
    const item = h(
      `div.msg-s-event-listitem${own ? '' : '.msg-s-event-listitem--other'}`,
      { 'data-view-name': 'message-list-item', ...(message.urn ? { 'data-event-urn': message.urn } : {}) },
      inGroup ? '' : group(message),
      h('div.msg-s-event-listitem__message-bubble', {}, h('div.msg-s-event__content', {}, body)),
    );
    return h('li.msg-s-message-list__event', {}, item);
  };

  const list = (conversation) => {
    const rows = conversation.messages.map((message) => replica.row(message));
    conversation.list = h(
      'ul.msg-s-message-list-content',
      {},
      h('li.msg-s-message-list__top-of-list'),
      ...rows,
      h('li.msg-s-message-list__bottom-of-list'),
    );
    return h('div.msg-s-message-list-container', {}, h('div.msg-s-message-list', {}, conversation.list));
  };

  const card = ({ id, name, headline }) =>
    h(
      'div.msg-s-profile-card.msg-s-profile-card-one-to-one',
      {},
      h('a', { href: `/in/${id}/` }, h('img', { alt: name })),
      h(
        'div.artdeco-entity-lockup__title',
        {},
        h('a.profile-card-one-to-one__profile-link', { href: `/in/${id}/` }, name),
      ),
      headline ? h('div.artdeco-entity-lockup__subtitle', {}, h('div', { title: headline }, headline)) : '',
    );

  const chip = ({ name }) =>
    h(
      'button.artdeco-pill',
      { type: 'button', 'aria-label': `${words.remove} ${name}` },
      h('span.artdeco-pill__text', {}, name),
    );

  const typeahead = (conversation) =>
    h(
      'div.msg-connections-typeahead',
      {},
      h(
        'div.msg-connections-typeahead__added-recipients',
        {},
        ...conversation.to.map(chip),
        h('input.msg-connections-typeahead__search-field', {
          role: 'combobox',
          type: 'text',
          'aria-autocomplete': 'list',
          'aria-label': words.search,
        }),
      ),
    );

  /** The form; in the mode in which Enter sends it shows no Send button. */
  const form = (conversation) => {
    conversation.body = h(
      'div.msg-form__contenteditable',
      {
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.write,
        dir: 'auto',
        tabindex: '0',
      },
      h('p', {}, h('br')),
    );
    const toggle = h('button.msg-form__send-toggle', { type: 'button', 'aria-label': words.options }, '\u2026');
    const send = h('button.msg-form__send-button', { type: 'submit' }, words.send);
    conversation.form = h(
      'form.msg-form',
      { id: `msg-form-ember${count++}` },
      conversation.subject === undefined
        ? ''
        : h('input.msg-form__subject', { name: 'subject', placeholder: words.subject }),
      h(
        'div.msg-form__msg-content-container',
        {},
        conversation.body,
        h('div.msg-form__placeholder', { 'aria-hidden': 'true', 'data-placeholder': words.write }),
      ),
      h('footer.msg-form__footer', {}, conversation.enterSends && !conversation.keepsButton ? '' : send, toggle),
    );
    if (conversation.subject) conversation.form.querySelector('input').value = conversation.subject;
    return conversation.form;
  };

  const control = (label) =>
    h('button.msg-overlay-bubble-header__control', { type: 'button', 'aria-label': label }, label);

  const head = (conversation) => {
    const [person] = conversation.to;
    const title = h('h2.msg-overlay-bubble-header__title');
    if (conversation.isNew || person === undefined) title.append(words.newMessage);
    else {
      title.append(
        h('a', { href: `/in/${person.id}/` }, h('span.truncate', {}, conversation.title ?? person.name)),
        h('span.visually-hidden', {}, words.online),
      );
    }
    const small = control(words.small);
    const close = control(words.close);
    small.addEventListener('click', () => replica.minimise(conversation));
    close.addEventListener('click', () => replica.close(conversation));
    return h('header.msg-overlay-bubble-header', {}, title, small, close);
  };

  const bubble = (conversation) =>
    h(
      `div.msg-convo-wrapper.msg-overlay-conversation-bubble${conversation.isNew ? '.msg-overlay-conversation-bubble--is-compose' : ''}`,
      { role: 'dialog', ...isOpen },
      head(conversation),
      h('div.msg-overlay-conversation-bubble__content-wrapper', {}, ...content(conversation)),
    );

  const content = (conversation) => {
    const [person] = conversation.to;
    const single = conversation.to.length === 1;
    return [
      conversation.isNew ? typeahead(conversation) : '',
      single && conversation.hasCard ? card(person) : '',
      conversation.isNew ? '' : list(conversation),
      form(conversation),
    ];
  };

  const titleBar = (conversation) => {
    const [person] = conversation.to;
    const name = h('span.msg-entity-lockup__entity-title', {}, conversation.title ?? person?.name ?? words.newMessage);
    const link = h('a.msg-thread__link-to-profile', { href: `/in/${person?.id}/` }, name);
    return h('div.msg-title-bar', {}, h('div.msg-entity-lockup', {}, conversation.isNew ? name : link));
  };

  const pane = (conversation) =>
    h(
      conversation.company ? 'div.org-inbox-thread__container' : 'div.msg-thread.msg-thread--pillar',
      {},
      titleBar(conversation),
      ...content(conversation),
    );

  /** Draws a conversation, anew when it is there already. */
  replica.draw = (conversation) => {
    const node = conversation.inPage ? pane(conversation) : bubble(conversation);
    if (conversation.node?.isConnected) conversation.node.replaceWith(node);
    else if (conversation.inPage) document.querySelector('main').replaceChildren(node);
    else replica.overlay().append(node);
    conversation.node = node;
    replica.wire(conversation);
    return conversation;
  };

  const opened = (options, defaults) => {
    const to = options.to ?? [{ name: 'Ada Harbour', id: 'ACoAAAAdaHarbour000000000', headline: 'Head of packing' }];
    const [person] = to;
    const messages = (options.messages ?? []).map((message) => ({
      urn: person && options.ids !== false ? replica.urn(person, message.at ?? 1_770_000_000_000 + count) : undefined,
      ...message,
    }));
    const conversation = replica.draw({ hasCard: true, ...defaults, ...options, to, messages });
    if (options.text) replica.type(conversation, options.text);
    if (options.focus !== false) conversation.body.focus();
    return conversation;
  };
  replica.openBubble = (options = {}) => opened(options, {});
  replica.openNewMessage = (options = {}) => opened(options, { isNew: true });
  replica.openInMail = (options = {}) => opened(options, { subject: '' });
  replica.openThread = (options = {}) => {
    const person = options.to?.[0] ?? { name: 'Ada Harbour' };
    if (options.path !== null)
      history.pushState(null, '', options.path ?? `/messaging/thread/${replica.threadId(person)}/`);
    return opened(options, { inPage: true });
  };
  replica.openCompany = (options = {}) => {
    history.pushState(null, '', '/company/1234/admin/inbox/');
    return opened(options, { inPage: true, company: true });
  };
})(window.replica);
