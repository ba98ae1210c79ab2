import { describe, expect, it } from 'vitest';
import { concerns } from '../../../src/sites/salesnavigator/concerns.ts';
import { salesNavigatorSite } from '../../../src/sites/salesnavigator/site.ts';
import { one, page } from '../dom.ts';
import { setToWork, withFakedClock } from '../stage.ts';
import { trusted } from '../trusted.ts';

withFakedClock();

interface Made {
  readonly root?: string;
  readonly subject?: string;
  readonly field?: string;
  readonly path?: string;
}

/** A composer of the shape told, with class names that end as a build made them. */
function setting({
  root = 'id="message-overlay"',
  subject,
  field = 'name="message"',
  path = '/sales/inbox/',
}: Made = {}) {
  const document = page(
    `<body><input id="search"><section ${root}>
      ${subject === undefined ? '' : `<input class="_subject-field_x1jmi" value="${subject}">`}
      <textarea ${field} class="_message-field_k3s9d">How do you weigh?</textarea>
      <fieldset class="_actions-container_9zk2m"><button type="button" class="_button_a _primary_b"><span>Go</span></button>
      <button type="button" class="_button_a _tertiary_c">File</button></fieldset></section></body>`,
    `https://www.linkedin.com${path}`,
  );
  const { MouseEvent, Event } = document.defaultView as Window & typeof globalThis;
  return {
    ...setToWork(salesNavigatorSite(document)),
    document,
    $: (selector: string) => one(document, selector) as HTMLElement,
    click: (selector: string) => trusted(one(document, selector), new MouseEvent('click', { bubbles: true })),
    type(text: string) {
      const area = one(document, 'textarea') as HTMLTextAreaElement;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

describe('a message in Sales Navigator', () => {
  it.each([
    { root: 'id="message-overlay"' },
    { root: 'role="dialog"' },
    { root: 'class="thread-container"' },
    { field: '' },
  ])('is read, in %j', (made) => {
    const { seen } = setting({ ...made, subject: 'Crates' });
    expect(seen.map(({ composer }) => composer.read())).toEqual([
      {
        ok: true,
        input: { channel: 'inmail', kind: 'cold', subject: 'Crates', body: 'How do you weigh?' },
        correspondence: { recipients: [], thread: null },
      },
    ]);
  });

  it('without a subject may be an answer, and is left alone', () => {
    const { seen } = setting();
    expect(seen[0]?.composer).toMatchObject({ surface: 'message', channel: 'linkedin_message' });
    expect(seen[0]?.composer.read()).toMatchObject({ input: { kind: 'other', subject: null } });
  });

  it('that stands in nothing known, or beside another, says so', () => {
    const lost = setting({ root: '' });
    expect(lost.seen[0]?.composer.read()).toEqual({ ok: false, reason: 'ambiguous' });
    expect(lost.site.health()).toMatchObject({ 'salesnavigator.root/none': 1 });
    const { $, seen } = setting();
    expect(seen[0]?.composer.read()).toMatchObject({ ok: true });
    $('section').append($('textarea').cloneNode());
    expect(seen[0]?.composer.read()).toEqual({ ok: false, reason: 'ambiguous' });
  });

  it('is not looked for on other pages, nor in other fields', () => {
    expect(setting({ path: '/feed/' }).seen).toEqual([]);
    const { $ } = setting();
    expect([concerns($('textarea')), concerns($('#search'))]).toEqual([true, false]);
  });
});

describe('what became of it', () => {
  it.each([
    {
      what: 'the composer went',
      act: ($: (selector: string) => HTMLElement) => $('section').remove(),
      told: 'probable',
    },
    { what: 'it stayed', act: () => {}, told: 'unknown' },
    {
      what: 'an error came',
      act: ($: (selector: string) => HTMLElement) => {
        const toast = $('body').ownerDocument.createElement('div');
        toast.setAttribute('data-test-artdeco-toast-item-type', 'error');
        $('body').append(toast);
      },
      told: 'refused',
    },
  ])('$what: $told, and never sent', async ({ act, told }) => {
    const { $, seen, click, pass } = setting();
    click('._primary_b span');
    act($);
    await pass(31_000);
    expect(seen[0]?.states).toEqual(['intent', told]);
  });

  it('is nothing after a press of another button, or by a script', async () => {
    const { $, seen, click, pass } = setting();
    click('._tertiary_c');
    $('._primary_b').click();
    await pass(31_000);
    expect(seen[0]?.states).toEqual([]);
  });

  it('what is typed after the page has emptied the field is another draft', () => {
    const { $, seen, click, type } = setting();
    click('._primary_b');
    ($('textarea') as HTMLTextAreaElement).value = '';
    type('T');
    expect(seen).toHaveLength(2);
    expect(seen[0]?.composer.gone.aborted).toBe(true);
    expect(seen[1]?.composer.read()).toMatchObject({ input: { body: 'T' } });
  });
});
