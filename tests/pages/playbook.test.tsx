// @vitest-environment jsdom
import {
  configure,
  getByLabelText,
  getByRole,
  getByText,
  queryByLabelText,
  queryByRole,
  queryByText,
  waitFor,
} from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import type { Kept, TriedPhrase } from '../../src/messages/page.ts';
import type { ExchangeActions } from '../../src/pages/playbook/Exchange.tsx';
import { PlaybookView } from '../../src/pages/playbook/PlaybookView.tsx';
import type { RuleRow } from '../../src/pages/playbook/RuleList.tsx';
import type { Taken } from '../../src/pages/playbook/take-file.ts';
import { click, show } from '../ui/render.ts';
import { FILLER, NEXT } from '../ui/samples.ts';

const RULES: readonly RuleRow[] = [NEXT, FILLER].map(({ rule: id, skill, title, why, evidence }) => ({
  ...{ id, skill, title, why, evidence },
  keeps: false,
  does: 'Says it differently',
  quiet: null,
  disputed: id === FILLER.rule ? 2 : 0,
  spoke: null,
}));

// How long a busy machine may take, in milliseconds.
configure({ asyncUtilTimeout: 10_000 });

const PAGE = { practised: 'relevance', popupKeys: 'Alt+Shift+P' } as const;

/** As the background finds “reach out” and “your ad”. */
function found(text: string): readonly TriedPhrase[] {
  return [...text.matchAll(/reaching out|your ad/g)].map(({ 0: words, index }) => ({
    list: words === 'your ad' ? 'love' : 'watch',
    start: index,
    end: index + words.length,
  }));
}

function playbook(settings: Partial<Settings> = {}, failed: string | null = null, rules = RULES) {
  const told = {
    onChange: vi.fn(),
    onTry: vi.fn(async (text: string): Promise<readonly TriedPhrase[]> => found(text)),
    onExport: vi.fn(async () => {}),
    onImport: vi.fn<ExchangeActions['onImport']>(
      async (): Promise<Taken> => ({ ok: true, value: { ok: true, added: 3, left: 1, compacted: 0 } }),
    ),
    onErase: vi.fn(async (): Promise<Kept> => ({ ok: true, value: null })),
    onReport: vi.fn(async () => '{"tabs":[]}'),
  };
  const stage = show(
    <PlaybookView settings={{ ...DEFAULTS, ...settings }} rules={rules} failed={failed} {...PAGE} {...told} />,
  );
  return { stage, ...told };
}

test('leads to each of its parts, and to the other pages', () => {
  const { stage } = playbook();
  const links = [...getByRole(stage, 'navigation', { name: 'In the playbook' }).querySelectorAll('a')];
  const parts = links.map((link) => stage.querySelector(link.getAttribute('href') ?? ''));
  expect(parts).toEqual([...stage.querySelectorAll('section[id]')]);
  expect(parts.map((part) => part?.querySelector('h2')?.textContent)).toEqual(links.map((link) => link.textContent));
  expect(stage.querySelector('input#plan')).not.toBeNull();
  const doors = getByRole(stage, 'navigation', { name: 'More of Outward' });
  expect(doors.querySelector('[aria-current="page"]')?.textContent).toBe('Playbook');
});

function fire(field: HTMLElement, value: string, type: 'change' | 'input' = 'change'): void {
  if (
    !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
  )
    throw new Error('not a field');
  field.value = value;
  act(() => void field.dispatchEvent(new Event(type, { bubbles: true })));
}

describe('the playbook', () => {
  test('keeps each change by itself', () => {
    const { stage, onChange } = playbook();
    fire(getByLabelText(stage, 'Your name'), 'Theo');
    fire(getByLabelText(stage, 'Your company'), 'Ledgerlane');
    fire(getByLabelText(stage, 'Products'), 'Match');
    fire(getByLabelText(stage, 'Other names you or the company go by'), 'LL');
    fire(getByLabelText(stage, 'Your own mail addresses'), 'Theo@Ledgerlane.example');
    fire(getByLabelText(stage, 'Phrases to credit'), 'your ad');
    click(getByLabelText(stage, 'Coach in Gmail'));
    click(getByLabelText(stage, /Draw on LinkedIn/));
    click(getByLabelText(stage, 'Guess before the number'));
    fire(getByLabelText(stage, 'Pause before a send under'), '55');
    click(getByLabelText(stage, 'Let settings and daily sums follow you to your other machines'));
    fire(getByLabelText(stage, 'Keep each message’s numbers for'), 'null');
    expect(onChange.mock.calls).toEqual([
      [{ name: 'Theo' }],
      [{ company: 'Ledgerlane' }],
      [{ products: ['Match'] }],
      [{ aliases: ['LL'] }],
      [{ addresses: ['theo@ledgerlane.example'] }],
      [{ loved: ['your ad'] }],
      [{ sites: { gmail: false, linkedin: DEFAULTS.sites.linkedin } }],
      [{ drawOnLinkedIn: true }],
      [{ selfCheck: true }],
      [{ floor: 55 }],
      [{ sync: true }],
      [{ keepMonths: null }],
    ]);
  });

  test('offers to draw on LinkedIn only where it coaches there', () => {
    expect(queryByLabelText(playbook().stage, /Draw on LinkedIn/)).toBeTruthy();
    expect(
      queryByLabelText(playbook({ sites: { gmail: true, linkedin: false } }).stage, /Draw on LinkedIn/),
    ).toBeNull();
  });

  test('lets the rep pick the skill to practise, or leave it open', () => {
    const { stage, onChange } = playbook();
    fire(getByLabelText(stage, 'The skill you practise'), 'ask');
    expect(onChange).toHaveBeenLastCalledWith({ ownFocus: 'ask' });
    const picked = playbook({ ownFocus: 'ask' });
    fire(getByLabelText(picked.stage, 'The skill you practise'), 'null');
    expect(picked.onChange).toHaveBeenLastCalledWith({ ownFocus: null });
  });

  test('switches a rule off and on, with its evidence beside it', () => {
    const { stage, onChange } = playbook();
    expect(getByText(stage, `${NEXT.why} Backed by one published study.`)).toBeTruthy();
    expect(getByText(stage, /You called it wrong 2 times\./)).toBeTruthy();
    click(getByLabelText(stage, NEXT.title));
    expect(onChange).toHaveBeenLastCalledWith({ rulesOff: [NEXT.rule] });
    const off = playbook({ rulesOff: [FILLER.rule, NEXT.rule] });
    click(getByLabelText(off.stage, NEXT.title));
    expect(off.onChange).toHaveBeenLastCalledWith({ rulesOff: [FILLER.rule] });
  });

  test('says of a rule that was often called wrong in how many messages, in sight, and switches it off by its tick alone', () => {
    const often = RULES.map((rule) => (rule.id === FILLER.rule ? { ...rule, disputed: 8, spoke: 24 } : rule));
    const { stage, onChange } = playbook({}, null, often);
    const box = getByLabelText(stage, FILLER.title);
    expect(box.closest('details')?.open).toBe(true);
    const described = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(described.map((part) => part?.textContent)).toEqual([
      'You called it wrong in 8 of the 24 messages it spoke in. Without the tick it stays silent.',
      expect.stringContaining(FILLER.why),
    ]);
    expect(queryByText(stage, /wrong 8 times/)).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    click(box);
    expect(onChange).toHaveBeenCalledWith({ rulesOff: [FILLER.rule] });
    const off = playbook({ rulesOff: [FILLER.rule] }, null, often).stage;
    expect(getByText(off, 'You called it wrong in 8 of the 24 messages it spoke in.')).toBeTruthy();
  });

  test('finds rules by any words of theirs', () => {
    const { stage } = playbook();
    fire(getByLabelText(stage, 'Search the rules'), 'SENDER superlative', 'input');
    expect(getByText(stage, '1 rule')).toBeTruthy();
    expect(queryByLabelText(stage, NEXT.title)).toBeNull();
  });

  test('says what may help where no rule has the words', () => {
    const { stage } = playbook();
    fire(getByLabelText(stage, 'Search the rules'), 'superlative zebra', 'input');
    expect(getByText(stage, /^No rule has all of these words/)).toBeTruthy();
  });

  test('lists a quiet rule as silent, with the reason, and switches it on and off', () => {
    const rules: readonly RuleRow[] = RULES.slice(0, 1).map((rule) => ({
      ...rule,
      id: 'q',
      title: 'A quiet one',
      quiet: 'right 2 of 5 times',
    }));
    const at = (settings: Partial<Settings>) => {
      const { stage, onChange } = playbook(settings, null, rules);
      return { box: getByLabelText<HTMLInputElement>(stage, 'A quiet one'), onChange };
    };
    const silent = at({});
    expect(silent.box.checked).toBe(false);
    expect(silent.box.parentElement?.textContent).toContain('Silent unless you switch it on: right 2 of 5 times.');
    click(silent.box);
    expect(silent.onChange.mock.calls).toEqual([[{ rulesOn: ['q'] }]]);
    const speaking = at({ rulesOn: ['q'] });
    expect(speaking.box.checked).toBe(true);
    click(speaking.box);
    expect(speaking.onChange.mock.calls).toEqual([[{ rulesOn: [] }]]);
    const silenced = at({ rulesOn: ['q'], rulesOff: ['q'] });
    expect(silenced.box.checked).toBe(false);
    click(silenced.box);
    expect(silenced.onChange.mock.calls).toEqual([[{ rulesOn: ['q'], rulesOff: [] }]]);
  });

  test('keeps their words and own phrases, and shows at once what these find in a sentence', async () => {
    const { stage, onChange, onTry } = playbook({ watched: ['reach out'], loved: ['your ad'] });
    fire(getByLabelText(stage, 'Their words'), 'chargebacks\n dunning letters \n\nchargebacks');
    fire(getByLabelText(stage, 'Phrases to flag'), 'reach out\nsynergy');
    expect(onChange.mock.calls).toEqual([
      [{ theirWords: ['chargebacks', 'dunning letters'] }],
      [{ watched: ['reach out', 'synergy'] }],
    ]);
    const field = getByLabelText(stage, 'Try them on a sentence');
    fire(field, 'I saw your ad and am reaching out.', 'input');
    await waitFor(() => getByText(stage, '2 found.'));
    expect(onTry).toHaveBeenLastCalledWith(expect.any(String), { watch: ['reach out'], love: ['your ad'] });
    const marks = [...stage.querySelectorAll('mark')].map((mark) => `${mark.className}: ${mark.textContent}`);
    expect(marks).toEqual(['love: Credited: your ad', 'watch: Flagged: reaching out']);
    fire(field, 'Nothing of it here.', 'input');
    await waitFor(() => getByText(stage, 'None of them is in it.'));
    expect(stage.querySelectorAll('mark')).toHaveLength(0);
    fire(field, '', 'input');
    await waitFor(() => getByText(stage, 'What you write here is not kept.'));
  });

  test('says nothing of phrases where nobody answers', async () => {
    const { stage, onTry } = playbook({ watched: ['reach out'] });
    onTry.mockRejectedValue(new Error('gone'));
    fire(getByLabelText(stage, 'Try them on a sentence'), 'I am reaching out.', 'input');
    await waitFor(() => expect(onTry).toHaveBeenCalledTimes(2));
    expect(stage.querySelectorAll('mark')).toHaveLength(0);
  });

  test('keeps a plan for the skill that is practised, and drops an empty one', () => {
    const { stage, onChange } = playbook({ plans: { ask: 'If I ask, then one thing.' } });
    fire(getByLabelText(stage, /Your plan for it: Relevance/), 'If I name them, then I say what I saw.');
    expect(onChange).toHaveBeenLastCalledWith({
      plans: { ask: 'If I ask, then one thing.', relevance: 'If I name them, then I say what I saw.' },
    });
    const planned = playbook({ plans: { relevance: 'If so, then so.' } });
    fire(getByLabelText(planned.stage, /Your plan for it: Relevance/), '  ');
    expect(planned.onChange).toHaveBeenLastCalledWith({ plans: {} });
  });

  test('sets how much is marked, and lists the keys there are', () => {
    const { stage, onChange } = playbook();
    fire(getByLabelText(stage, 'Marks in the draft'), 'essentials');
    expect(onChange).toHaveBeenLastCalledWith({ marks: 'essentials' });
    for (const keys of ['Alt+Shift+O', 'Alt+Shift+M', 'Esc', 'Alt+Shift+P'])
      expect(getByText(stage, keys)).toBeTruthy();
  });

  test('says when a change could not be kept', () => {
    const { stage } = playbook({}, 'the disk is full');
    expect(getByText(stage, 'That could not be saved: the disk is full')).toBeTruthy();
    expect(getByRole(stage, 'heading', { name: 'Who you are' })).toBeTruthy();
  });
});

describe('the data of the playbook', () => {
  test('is exported in the form that is asked for, and says when it cannot be read', async () => {
    const { stage, onExport } = playbook();
    click(getByRole(stage, 'button', { name: /CSV/ }));
    expect(onExport).toHaveBeenCalledWith('csv');
    onExport.mockRejectedValueOnce(new Error('no storage'));
    click(getByRole(stage, 'button', { name: 'Everything (JSON)' }));
    await waitFor(() => getByText(stage, 'That did not work: the browser’s storage does not answer.'));
  });

  test.each<[string, Taken, string]>([
    [
      'what there was no room for',
      { ok: true, value: { ok: true, added: 100_000, left: 0, compacted: 65_700 } },
      '100000 messages added. Of 65700 older ones only daily sums are kept: the browser has no room for more. Trend, consistency and replies stay whole.',
    ],
    [
      'what came of it',
      { ok: true, value: { ok: true, added: 3, left: 1, compacted: 0 } },
      '3 messages added. 1 was left out: a later version of Outward wrote that day.',
    ],
    [
      'where it is damaged',
      { ok: true, value: { ok: false, reason: 'damaged', where: 'sends.3.at' } },
      'That file is damaged at sends.3.at. Nothing has changed.',
    ],
    ['why it was not kept', { ok: false, reason: 'quota' }, 'That did not work: the browser’s storage is full.'],
  ])('is imported from a file, and the rep hears %s', async (_, answer, said) => {
    const { stage, onImport } = playbook();
    onImport.mockResolvedValueOnce(answer);
    choose(getByLabelText(stage, /Bring an export back/), '{"format":"outward"}');
    await waitFor(() => getByText(stage, said));
    expect(onImport).toHaveBeenCalledWith('{"format":"outward"}', expect.any(Function));
  });

  test('is not erased while it is imported, part by part', async () => {
    const { stage, onImport } = playbook();
    let done: (taken: Taken) => void = () => {};
    onImport.mockImplementationOnce(() => new Promise((settle) => (done = settle)));
    choose(getByLabelText(stage, /Bring an export back/), '{}');
    const erase = () => getByRole<HTMLButtonElement>(stage, 'button', { name: 'Erase …' });
    await waitFor(() => expect(onImport).toHaveBeenCalled());
    expect(erase().disabled).toBe(true);
    done({ ok: true, value: { ok: true, added: 1, left: 0, compacted: 0 } });
    await waitFor(() => expect(erase().disabled).toBe(false));
  });

  test('says when a file cannot be read, and when storage fails under it', async () => {
    const { stage, onImport } = playbook();
    const field = () => getByLabelText(stage, /Bring an export back/);
    onImport.mockRejectedValueOnce(new Error('no storage'));
    choose(field(), '{}');
    await waitFor(() => getByText(stage, 'That did not work: the browser’s storage does not answer.'));
    choose(field(), Promise.reject(new DOMException('gone', 'NotFoundError')));
    await waitFor(() => getByText(stage, 'The browser could not read that file. Nothing has changed.'));
  });

  test('is refused unread when it is larger than any export', async () => {
    const { stage, onImport } = playbook();
    onImport.mockClear();
    choose(getByLabelText(stage, /Bring an export back/), '', 250_000_001);
    await waitFor(() => getByText(stage, /larger than 250 MB, and no export of Outward is/));
    expect(onImport).not.toHaveBeenCalled();
  });

  test('says how far a large file is', async () => {
    const { stage, onImport } = playbook();
    onImport.mockImplementationOnce(async (_, tell) => {
      tell(1, 5);
      return new Promise(() => undefined);
    });
    choose(getByLabelText(stage, /Bring an export back/), '{}');
    await waitFor(() => getByText(stage, 'Bringing it back, part 2 of 5 …'));
  });

  test('warns of days that would count twice, where this machine syncs', () => {
    const hint = 'Not from a machine that follows you here by sync';
    expect(playbook({ sync: true }).stage.textContent).toContain(hint);
    expect(playbook({ sync: false }).stage.textContent).not.toContain(hint);
  });

  test('says of the buttons for data what they are for, and of erasing that it cannot be undone', () => {
    const { stage } = playbook();
    const described = (name: string) =>
      document.getElementById(getByRole(stage, 'group', { name }).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described('Take your data along')).toMatch(/No message text/);
    expect(described('Erase everything')).toMatch(/cannot be undone/);
  });

  test('is erased only when the rep says so twice', async () => {
    const { stage, onErase } = playbook();
    click(getByRole(stage, 'button', { name: 'Erase …' }));
    click(getByRole(stage, 'button', { name: 'Keep everything' }));
    expect(queryByRole(stage, 'button', { name: 'Erase now' })).toBeNull();
    click(getByRole(stage, 'button', { name: 'Erase …' }));
    expect(onErase).not.toHaveBeenCalled();
    click(getByRole(stage, 'button', { name: 'Erase now' }));
    await waitFor(() => getByText(stage, 'Everything is erased.'));
    expect(onErase).toHaveBeenCalledOnce();
  });

  test('says in its place why there is no report', async () => {
    const { stage, onReport } = playbook();
    onReport.mockRejectedValueOnce(new Error('no storage'));
    click(getByRole(stage, 'button', { name: 'Make a report' }));
    await waitFor(() => expect(getByLabelText<HTMLTextAreaElement>(stage, 'Report').value).toBe('Error: no storage'));
  });

  test('gives a report to copy when asked', async () => {
    const { stage } = playbook();
    expect(queryByLabelText(stage, 'Report')).toBeNull();
    click(getByRole(stage, 'button', { name: 'Make a report' }));
    await waitFor(() => getByLabelText(stage, 'Report'));
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    click(getByRole(stage, 'button', { name: 'Copy' }));
    await waitFor(() => getByText(stage, 'Copied.'));
    expect(writeText).toHaveBeenCalledWith('{"tabs":[]}');
    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    click(getByRole(stage, 'button', { name: 'Copy' }));
    await waitFor(() =>
      getByText(stage, 'It could not be put on the clipboard. Select the text below and do it by hand.'),
    );
    vi.unstubAllGlobals();
  });
});

/** Hands a file to a file field, as a rep's choice does. */
function choose(field: HTMLElement, text: string | Promise<string>, size = 2): void {
  const file = { size, text: async () => text };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}
