/* What becomes of a draft: the notice, undo, questions, schedule, discard. */
((replica) => {
  const { h } = replica;
  const underWay = new Set();
  const later = (act) => {
    const once = () => underWay.delete(once) && act();
    underWay.add(once);
    setTimeout(once, replica.delay);
  };
  replica.arrive = () => {
    for (const once of underWay) once();
  };

  const notice = (text, ...links) => {
    const line = replica.noticeBox.firstElementChild;
    line.replaceChildren(h('span.aT', {}, h('span.bAq', {}, text), ...links));
  };
  const undoLink = (undo, draft) => {
    const link = h(
      'span.ag.a8k',
      { id: 'link_undo', role: 'link', tabindex: '0', ...(replica.namesIds ? { param: `#${draft.id}` } : {}) },
      replica.words.undo,
    );
    link.addEventListener('click', undo);
    return link;
  };
  const viewLink = () => h('span.ag.a8k', { id: 'link_vsm', role: 'link', tabindex: '0' }, replica.words.view);
  replica.clearNotice = () => replica.noticeBox.firstElementChild.replaceChildren();
  replica.notify = notice;
  replica.undoSend = () => document.getElementById('link_undo').click();

  const delivered = (draft) => {
    replica.sentCount = (replica.sentCount ?? 0) + 1;
    const back = () => {
      notice(replica.words.undone);
      if (draft.popped) replica.openDraft(draft.id);
      else replica.openReply({ kind: draft.kind, id: draft.id });
    };
    notice(replica.words.sent, undoLink(back, draft), viewLink());
  };

  const question = (text, onYes) => {
    const yes = h('button', { name: 'ok', type: 'button' }, 'OK');
    const no = h('button', { name: 'cancel', type: 'button' }, 'Cancel');
    const dialog = h('div.Kj-JD', { role: 'alertdialog' }, h('div', {}, text), yes, no);
    yes.addEventListener('click', () => {
      dialog.remove();
      onYes();
    });
    no.addEventListener('click', () => dialog.remove());
    document.body.append(dialog);
  };

  const deliver = (draft) => {
    const outcome = replica.next;
    replica.next = 'sent';
    replica.keep(draft);
    if (outcome === 'stuck') return;
    if (draft.popped) replica.takeAway(draft);
    if (outcome === 'silent') return;
    notice(replica.words.sending);
    later(() => {
      if (outcome === 'offline') return notice(replica.words.sending);
      if (outcome === 'listed') replica.clearNotice();
      else delivered(draft);
      if (draft.popped) return;
      replica.takeAway(draft);
      replica.addMessage({ ...replica.me, sync: draft.id, text: draft.body.textContent });
    });
  };

  replica.send = (draft) => {
    if (draft.to.length === 0) return question(replica.words.noRecipient, () => {});
    if (replica.next === 'ask') {
      replica.next = 'sent';
      return question('Send it without the file?', () => deliver(draft));
    }
    deliver(draft);
  };
  replica.archive = (draft) => {
    deliver(draft);
    replica.places.view.replaceChildren();
    location.hash = '#inbox';
  };
  replica.discard = (draft) => {
    replica.takeAway(draft);
    notice(
      replica.words.discarded,
      undoLink(() => {}, draft),
    );
  };
  replica.close = (draft) => {
    replica.keep(draft);
    replica.takeAway(draft);
  };

  /** The menu beside Send, made anew each time and outside the composer; its item acts on press, then a dialog of dates follows. */
  replica.scheduleMenu = (draft) => {
    const item = h('div.J-N', { role: 'menuitem', selector: 'scheduledSend', tabindex: '-1' }, replica.words.schedule);
    const menu = h('div.J-M', { role: 'menu' }, item);
    item.addEventListener('mousedown', () => {
      menu.remove();
      const tomorrow = h('button', { name: 'tomorrow', type: 'button' }, '08:00');
      const cancel = h('button', { name: 'no-date', type: 'button' }, '\u2715');
      const dates = h('div.dates', { role: 'dialog' }, tomorrow, cancel);
      tomorrow.addEventListener('click', () => {
        dates.remove();
        replica.keep(draft);
        replica.takeAway(draft);
        notice(
          replica.words.scheduled,
          undoLink(() => replica.openDraft(draft.id), draft),
          viewLink(),
        );
      });
      cancel.addEventListener('click', () => dates.remove());
      document.body.append(dates);
    });
    document.body.append(menu);
  };

  /** Makes the buttons of a composer work. */
  replica.wire = (draft) => {
    replica.shown.set(draft.id, draft);
    const on = (name, act) => {
      const button = replica.$(draft.region, name);
      button?.addEventListener('click', () => act(draft));
      button?.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act(draft);
      });
    };
    on('aoO', replica.send);
    on('Uo', replica.archive);
    on('oh', replica.discard);
    on('hG', replica.scheduleMenu);
    on('Ha', replica.close);
    on('Hl', () => replica.minimise(draft.id));
    on('Hq', () => replica.fullScreen(draft.id));
    draft.region.onkeydown = (event) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key === 'Enter') replica.send(draft);
      else if (command && event.shiftKey && event.key === 'D') replica.discard(draft);
      else if (event.key === 'Escape' && draft.popped) replica.close(draft);
    };
  };
})(window.replica);
