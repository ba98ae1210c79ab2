/* The list and the open conversation, and everything else that goes on in a mail page. */
((replica) => {
  const { h } = replica;
  const view = () => replica.places.view;
  const decimal = (legacy) => BigInt(`0x${legacy}`).toString();

  const message = ({ email, name, text, id, sync, collapsed = false, draft = false }) => {
    const ids = collapsed
      ? {}
      : draft || !id
        ? { 'data-message-id': `#${sync}` }
        : { 'data-message-id': `#${sync ?? id}`, 'data-legacy-message-id': BigInt(id.split(':')[1]).toString(16) };
    const head = [
      h('span.gD', { email, name, 'data-hovercard-id': email }, name),
      h('span.g3', { title: '12.05.2026' }, '12.05.'),
    ];
    return collapsed
      ? h('div.kv', { role: 'listitem' }, h('div.adf.ads', {}, ...head, h('div.iA.g6', {}, text.slice(0, 20))))
      : h(
          'div.h7',
          { role: 'listitem' },
          h('div.adn.ads', ids, ...head, h('div.ii.gt', {}, h('div.a3s.aiL', {}, ...replica.lines(text)))),
        );
  };

  /** Opens a conversation: `messages` of `{email, name, text, at, collapsed}`, oldest first, `at` in ms. */
  replica.showThread = ({
    title = 'Scales',
    messages,
    legacy = '18a41665ecb473a3',
    thread = `thread-f:${decimal(legacy)}`,
  }) => {
    const full = messages.map((one, i) => ({
      ...one,
      id: `msg-f:${(BigInt(one.at ?? 1_700_000_000_000 + i * 1000) << 20n) + BigInt(i)}`,
    }));
    replica.conversation = { title, messages: full, thread };
    replica.places.list = h('div', { role: 'list' }, ...full.map(message));
    replica.places.inline = h('div.gA.gt');
    const heading = h('h2.hP', { 'data-thread-perm-id': thread, 'data-legacy-thread-id': legacy }, title);
    view().replaceChildren(h('div.a98.iY', {}, heading, replica.places.list, replica.places.inline));
    location.hash = `#inbox/FM${legacy}`;
  };
  replica.addMessage = (one) => {
    const withId = one.at ? { ...one, id: `msg-f:${BigInt(one.at) << 20n}` } : one;
    replica.conversation.messages.push(withId);
    replica.places.list.append(message(withId));
  };

  /** Shows a list: rows of `{thread, legacy, last, label, people, subject, snippet}`. */
  replica.showList = (rows) => {
    view().replaceChildren(
      h(
        'table.F',
        {},
        h(
          'tbody',
          {},
          ...rows.map((row) =>
            h(
              'tr.zA',
              { role: 'row' },
              h(
                'td.yX',
                {},
                row.label ?? '',
                ...row.people.map((email) => h('span.yP', { email, name: email.split('@')[0] }, email.split('@')[0])),
              ),
              h(
                'td.xY',
                {},
                h(
                  'span.bqe',
                  {
                    'data-thread-id': `#${row.thread}`,
                    'data-legacy-thread-id': row.legacy,
                    'data-legacy-last-message-id': row.last,
                  },
                  row.subject,
                ),
                h('span.y2', {}, row.snippet ?? ''),
              ),
            ),
          ),
        ),
      ),
    );
    location.hash = '#inbox';
  };

  /** A burst of `count` changes spread over the page, as when a large conversation opens. */
  replica.storm = (count) => {
    const place = view().appendChild(h('div.storm'));
    for (let i = 0; i < count; i++) {
      const node = h('span.bog', { 'data-n': String(i) }, String(i));
      (i % 10 === 0 ? document.body : place).append(node);
      if (i % 2 === 0) node.setAttribute('class', 'bqe');
      if (i % 3 === 0) node.remove();
    }
    place.remove();
    for (const left of document.querySelectorAll('body > .bog, body > .bqe')) left.remove();
  };
  /** Storms without end, `rate` changes a second, until told to stop. */
  replica.storming = (rate) => {
    const timer = setInterval(() => replica.storm(rate / 20), 50);
    return () => clearInterval(timer);
  };

  /** Another extension wraps words of the draft, and puts an overlay over the page. */
  replica.otherExtension = (id) => {
    const walker = document.createTreeWalker(replica.shown.get(id).body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const word = /\w{4,}/.exec(text.data);
      if (word === null) continue;
      const rest = text.splitText(word.index);
      rest.splitText(word[0].length);
      const mark = h('span', { 'data-other-ext': '1' });
      rest.replaceWith(mark);
      mark.append(rest);
    }
    document.documentElement.append(h('other-ext-overlay'));
  };

  replica.foldRecipients = (id) => {
    for (const field of replica.shown.get(id).region.querySelectorAll('div[name]')) field.remove();
  };

  if (replica.options.dark) document.body.classList.add('dark');
  // Gmail keeps hidden frames of its own.
  for (let i = 0; i < 2; i++) document.body.append(h('iframe', { hidden: '', src: 'about:blank' }));
})(window.replica);
