/* Invitations: the control that asks, the dialog with its note, and what becomes of them. */
((replica) => {
  const { h, words } = replica;
  /** The control stands in the page, also where the dialog is in the frame for dialogs. */
  const page = window.top.document;

  const control = ({ slug, name }) =>
    h(
      'a.connect',
      {
        href: `/preload/custom-invite/?vanityName=${slug}`,
        componentkey: `profile_${slug}_connect`,
        'aria-label': name,
      },
      words.connect,
    );
  const digits = new Intl.NumberFormat(document.documentElement.lang === 'ar' ? 'ar-u-nu-arab' : 'en');

  const OUTCOMES = {
    sent: ({ person, dialog }) => {
      dialog.remove();
      for (const link of page.querySelectorAll(`[componentkey="profile_${person.slug}_connect"]`)) {
        const pending = h(
          'button.connect',
          { componentkey: `profile_${person.slug}_pending`, type: 'button' },
          words.pending,
        );
        link.replaceWith(pending);
      }
    },
    silent: ({ dialog }) => dialog.remove(),
    stuck: () => {},
    toast: () => replica.toast('error', words.failed),
    upsell: ({ dialog }) => dialog.replaceWith(h('div.artdeco-modal', { role: 'dialog' }, words.upgrade)),
    another: ({ dialog }) => {
      dialog.remove();
      document
        .querySelector('[componentkey="profile_far_connect"]')
        ?.setAttribute('componentkey', 'profile_far_pending');
    },
  };

  /** Opens the dialog in the frame for dialogs, which comes to the front; resolves once it is there. */
  replica.openInviteInFrame = (options = {}) => {
    const person = { name: 'Ada Harbour', slug: 'ada-harbour' };
    document.querySelector('main').append(control(person), control({ slug: 'far', name: 'Far Away' }));
    const frame = document.querySelector('iframe');
    Object.assign(frame.style, { opacity: '1', zIndex: '600' });
    return new Promise((opened) => {
      frame.addEventListener('load', () => {
        frame.contentWindow.replica.openInvite({ ...options, person, path: null, control: false });
        opened();
      });
      frame.src = `/preload/custom-invite/?vanityName=${person.slug}`;
    });
  };

  replica.openInvite = (options = {}) => {
    const person = { name: 'Ada Harbour', slug: 'ada-harbour', ...options.person };
    if (options.path !== null)
      history.pushState(null, '', options.path ?? `/preload/custom-invite/?vanityName=${person.slug}`);
    if (options.control !== false)
      document.querySelector('main').append(control(person), control({ slug: 'far', name: 'Far Away' }));
    const limit = options.limit ?? 200;
    const note = h('textarea.connect-button-send-invite__custom-message', { id: 'custom-message', name: 'message' });
    const counter = h('span.artdeco-text-input__counter', {}, `${digits.format(0)}/${digits.format(limit)}`);
    const send = h('button.artdeco-button.artdeco-button--primary', { type: 'button' }, words.invite);
    const cancel = h('button.artdeco-button.artdeco-button--muted', { type: 'button' }, words.cancel);
    const dialog = h(
      'div.artdeco-modal.send-invite',
      { role: 'dialog', 'data-test-modal-id': 'send-invite-modal', 'aria-labelledby': 'send-invite-modal' },
      h('h2', { id: 'send-invite-modal' }, words.invite),
      h('p', {}, words.note, ' ', h('strong', {}, person.name)),
      note,
      h('div', {}, counter),
      h('div.artdeco-modal__actionbar', {}, cancel, send),
    );
    const invitation = { person, dialog, note, send, cancel };
    send.addEventListener('click', () => {
      const outcome = replica.next;
      replica.next = 'sent';
      setTimeout(() => OUTCOMES[outcome](invitation), replica.delay);
    });
    cancel.addEventListener('click', () => dialog.remove());
    replica.overlay().append(dialog);
    if (options.text) {
      note.value = options.text;
      note.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    note.focus();
    return invitation;
  };
})(window.replica);
