/* The composer: its markup in every surface, and what its buttons do. */
((replica) => {
  const { h } = replica;

  /** The three ways recipients were marked up over the years. */
  const recipients = {
    chips: ({ to, cc }) => [
      ...[
        ['to', to],
        ['cc', cc],
        ['bcc', []],
      ].map(([name, people]) =>
        h(
          'div.afx',
          { name },
          ...people.map((person) =>
            h(
              'div.afV',
              { role: 'option', 'data-hovercard-id': person.email, 'data-name': person.name },
              h('div.akl', {}, person.name),
            ),
          ),
        ),
      ),
      h('input.agP.aFw', { 'peoplekit-id': 'BbVjBd', role: 'combobox', type: 'text', 'aria-label': replica.words.to }),
    ],
    line: ({ to, cc }) => [
      h(
        'div.az9',
        {},
        ...[...to, ...cc].map((person) =>
          h('span', { email: person.email, 'data-hovercard-id': person.email }, person.name),
        ),
      ),
    ],
    2020: ({ to, cc }) => [
      h(
        'div.GS',
        {},
        ...[
          ['to', to],
          ['cc', cc],
        ].flatMap(([name, people]) =>
          people.map((person) =>
            h('div.vR', {}, h('input', { type: 'hidden', name, value: `${person.name} <${person.email}>` })),
          ),
        ),
      ),
      h('textarea.vO', { name: 'to', 'aria-label': replica.words.to }),
    ],
  };

  const hidden = (name, value) => h('input', { type: 'hidden', name, value: value ?? '' });

  const buttons = (draft) => {
    const log = replica.log(32601, draft.id, draft.thread);
    const label = `${replica.words.send} \u202a(Ctrl-Enter)\u202c`;
    return h(
      'table.IZ',
      {},
      h(
        'tbody',
        {},
        h(
          'tr.btC',
          {},
          h(
            'td.gU.Up',
            {},
            h(
              'div.dC',
              {},
              h(
                'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
                { role: 'button', tabindex: '1', jslog: log, 'aria-label': label, 'data-tooltip': label },
                replica.words.send,
              ),
              h(
                'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
                { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
                '\u25be',
              ),
            ),
          ),
          draft.kind === 'compose'
            ? ''
            : h('td.gU', {}, h('div.Uo', { role: 'button', tabindex: '1' }, replica.words.archived)),
          h(
            'td.gU',
            {},
            h(
              'div.oh.J-Z-I.J-J5-Ji.T-I-ax7',
              { role: 'button', tabindex: '1', 'aria-label': replica.words.discard },
              '\u2715',
            ),
          ),
        ),
      ),
    );
  };

  const writing = (draft) => {
    const body = h('div.Am.aiL.Al.editable.LW-avf', {
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': replica.words.body,
      spellcheck: 'false',
      writingsuggestions: 'false',
      tabindex: '1',
    });
    body.append(...draft.content);
    draft.body = body;
    const plain = h('textarea.Ak', { 'aria-label': replica.words.body });
    plain.style.display = 'none';
    return h(
      'table.cf.An',
      { role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td.Ap', {}, h('div.Ar.Au', {}, h('div.aO7', {}, body, h('span', {}, 'Press / for more')), plain)),
        ),
      ),
    );
  };

  replica.region = (draft) => {
    const subject = h('input.aoT', {
      name: 'subjectbox',
      'aria-label': replica.words.subject,
      placeholder: replica.words.subject,
    });
    subject.value = draft.subject;
    draft.subjectField = subject;
    const holder = h('div.aoD', {}, subject);
    if (draft.kind !== 'compose' && !draft.popped) holder.style.display = 'none';
    const icon = { reply: 'mL', replyAll: 'mK', forward: 'mI' }[draft.kind];
    const form = h(
      'form',
      {},
      hidden('draft', replica.options.noId ? '' : `#${draft.id}`),
      hidden('rt', `#${draft.thread}`),
      hidden('rm', draft.answers && `#${draft.answers}`),
      hidden('uet', ''),
      hidden('from', replica.me.email),
      hidden('subject', draft.subject),
      icon ? h('div.J-JN-M-I-Jm', {}, h(`img.${icon}`, { alt: '' })) : '',
      h('div.aoD.hl', {}, ...recipients[replica.options.recipients ?? 'chips'](draft)),
      holder,
      writing(draft),
      buttons(draft),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    return h(
      'div.M9',
      {
        role: 'region',
        'data-compose-id': `c${draft.id.slice(-4)}`,
        jslog: replica.log(77394, draft.id, draft.thread),
      },
      h('div.aoI', {}, form),
    );
  };

  /** Keeps what is in a composer, so that the draft can be opened again. */
  replica.keep = (draft) => {
    const { body } = draft;
    draft.content = [...body.cloneNode(true).childNodes];
    draft.subject = draft.subjectField.value;
    replica.drafts.set(draft.id, draft);
  };

  replica.insertInto = (draft, text) => {
    const { body } = draft;
    body.replaceChildren(...replica.lines(text));
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
})(window.replica);
