import { describe, expect, it, vi } from 'vitest';
import { markDrill } from '../../src/background/drills.ts';
import { answerPage, type PageRoom } from '../../src/background/pages.ts';
import { ruleSummaries } from '../../src/background/rules.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { readSettings } from '../../src/journal/change-settings.ts';
import { readDrills } from '../../src/journal/drills-item.ts';
import { exportJson } from '../../src/journal/export.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import { LESSONS } from '../../src/practice/bank/index.ts';
import { tidings } from '../../src/progress/tidings.ts';
import { filled, whole } from '../journal/filled.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';

function room(): PageRoom & { readonly journal: Journal; readonly area: MemoryArea } {
  const area = new MemoryArea();
  const journal = openJournal(area, () => NOON);
  const glance = () => journal.renewGlance(new MemoryArea(), tidings);
  return { area, journal, glance, erase: () => journal.eraseAll(new MemoryArea()) };
}

describe('what pages may ask of the background', () => {
  it('is what every rule is called', async () => {
    const names = await answerPage({ type: 'rules' }, room());
    expect(names).toHaveLength(RULES.length + 2);
    expect(names).toContainEqual(expect.objectContaining({ id: 'own-watch', evidence: 'own', quiet: null }));
    expect(names).toContainEqual(
      expect.objectContaining({ id: 'vague-notice', skill: 'relevance', title: 'Say what you noticed', keeps: false }),
    );
    expect(names).toContainEqual(expect.objectContaining({ id: 'specific-fact', keeps: true }));
  });

  it('is to correct and to delete a record, and it hears when that is gone', async () => {
    const at = room();
    const { journal } = at;
    const one = send('one');
    await journal.append(one);
    expect(await answerPage({ type: 'kind', id: one.id, kind: 'reply' }, at)).toBe(true);
    expect(await answerPage({ type: 'outcome', id: one.id, outcome: 'positive' }, at)).toBe(true);
    expect(await journal.today()).toMatchObject([{ kind: 'reply', outcome: 'positive' }]);
    expect(await answerPage({ type: 'remove', id: one.id }, at)).toBe(true);
    expect(await journal.today()).toEqual([]);
    expect(await answerPage({ type: 'remove', id: one.id }, at)).toBe(false);
  });

  it('is what the popup shows of the journal', async () => {
    const at = room();
    await at.journal.append(send('one'));
    expect(await answerPage({ type: 'glance' }, at)).toMatchObject({ empty: false, sends: [{ id: send('one').id }] });
  });

  it('is to judge the answer to a drill, and to plan its lesson', async () => {
    const at = room();
    const [lesson] = LESSONS;
    if (!lesson) throw new Error('no lesson');
    const [{ id }] = lesson.drills;
    expect(await answerPage({ type: 'mark-drill', drill: id, answer: 'self' }, at)).toEqual(markDrill(id, 'self'));
    expect(await readDrills(at.area)).toEqual({});
    expect(await answerPage({ type: 'drilled', lesson: lesson.id, right: true }, at)).toEqual({
      ok: true,
      value: null,
    });
    expect(Object.keys(await readDrills(at.area))).toEqual([lesson.id]);
    at.area.quota = 0;
    const refused = { ok: false, reason: 'quota' };
    expect(await answerPage({ type: 'drilled', lesson: lesson.id, right: true }, at)).toEqual(refused);
  });

  it.each([0, Date.UTC(2150, 0)])('is to plan a lesson under a clock without sense, as at %i', async (now) => {
    const at = room();
    vi.useFakeTimers({ now, toFake: ['Date'] });
    for (const lesson of ['too-long', 'buzzword']) {
      expect(await answerPage({ type: 'drilled', lesson, right: true }, at)).toMatchObject({ ok: true });
    }
    vi.useRealTimers();
    expect(Object.keys(await readDrills(at.area))).toEqual(['too-long', 'buzzword']);
  });

  it('is what a message does, of every rule that finds a fault and of no other', () => {
    const rules = ruleSummaries();
    expect(rules.filter(({ does, keeps }) => (does === null) !== keeps)).toEqual([]);
    expect(rules).toContainEqual(
      expect.objectContaining({ id: 'time-ask-first-touch', does: 'Asks a stranger for time' }),
    );
  });

  it('is why a rule is quiet, where it is', async () => {
    const names = await answerPage({ type: 'rules' }, room());
    const quiet = RULES.filter((rule) => rule.quiet).map(({ id, quiet: why }) =>
      expect.objectContaining({ id, quiet: why }),
    );
    expect(quiet.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(quiet));
  });

  it('is where the rep’s own phrases stand in a text to try them', async () => {
    const text = 'I saw your ad. I am reaching out.';
    const own = { watch: ['reach out'], love: ['your ad'] };
    const found = await answerPage({ type: 'try-phrases', text, own }, room());
    expect(found).toEqual([
      { list: 'love', start: 6, end: 13 },
      { list: 'watch', start: 20, end: 32 },
    ]);
  });

  it('is to change settings, two at once as well', async () => {
    const to = room();
    const answers = await Promise.all([
      answerPage({ type: 'change-settings', change: { name: 'Theo' } }, to),
      answerPage({ type: 'change-settings', change: { company: 'Ledgerlane' } }, to),
    ]);
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await readSettings(to.area)).toMatchObject({ name: 'Theo', company: 'Ledgerlane' });
  });

  it('hears why a setting could not be kept, and nothing has changed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const to = room();
    const unknown = { colour: 'red' } as Partial<Settings>;
    for (const change of [{ keepMonths: 0 }, unknown]) {
      expect(await answerPage({ type: 'change-settings', change }, to)).toEqual({ ok: false, reason: 'corrupt' });
    }
    expect(await readSettings(to.area)).toEqual(DEFAULTS);
  });

  it('hears that storage is full when it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const to = room();
    to.area.quota = 0;
    const answer = await answerPage({ type: 'change-settings', change: { name: 'Theo' } }, to);
    expect(answer).toEqual({ ok: false, reason: 'quota' });
  });

  it('is to import a file and to erase everything', async () => {
    const file = await whole(exportJson(await filled(send('one')), () => NOON));
    const to = room();
    expect(await answerPage({ type: 'import', text: file }, to)).toEqual({
      ok: true,
      value: { ok: true, added: 1, left: 0, into: expect.any(String) },
    });
    expect(await answerPage({ type: 'erase' }, to)).toEqual({ ok: true, value: null });
    expect(await to.journal.months()).toEqual([]);
  });
});
