import { describe, expect, it, vi } from 'vitest';
import { makeJudge } from '../../src/background/judge.ts';
import type { Playbook } from '../../src/background/playbook.ts';
import { parse } from '../../src/engine/draft.ts';
import { sketchesOf } from '../../src/engine/sketch.ts';
import type { Ignored } from '../../src/engine/types.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';
import { snapshotWith } from './review-fixture.ts';

const BODY =
  'We are the leading provider of invoice software for finance teams. I just came across your profile and wanted to ' +
  'connect. Do you have fifteen minutes on Tuesday at ten for a quick demo of our platform?';

const journal = openJournal(new MemoryArea(), () => NOON);
const NOTHING = () => {};

function judgeWith(focusSkill: Playbook['focusSkill'], settings: Partial<Settings> = {}) {
  const playbook = { focusSkill, settings: { ...DEFAULTS, ...settings } };
  return makeJudge(journal, { read: async () => playbook }, () => NOON, NOTHING);
}

const draft = (body: string) => snapshotWith({ input: { ...snapshotWith().input, body } });
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('a judge with a playbook', () => {
  it('lets the findings of the focus skill lead, among sentences that are equally about the sender', async () => {
    const body =
      'We help companies like yours with invoice matching. ' +
      'Do you have fifteen minutes on Tuesday at ten for a quick demo of our platform?';
    expect((await judgeWith('ask').review(draft(body))).next?.skill).toBe('ask');
    expect((await judgeWith('relevance').review(draft(body))).next?.skill).toBe('relevance');
    expect((await judgeWith(null).review(draft(body))).next).not.toBeNull();
  });

  it('asks for the earlier sends again after storage failed, and once when it answered', async () => {
    const past = vi.fn().mockRejectedValueOnce(new Error('disk error')).mockResolvedValue([]);
    const playbook = { focusSkill: null, settings: DEFAULTS };
    const judge = makeJudge({ past, hash: async () => '' }, { read: async () => playbook }, () => NOON, NOTHING);
    for (const times of [1, 2, 2]) {
      await judge.review(draft(BODY));
      expect(past).toHaveBeenCalledTimes(times);
    }
  });

  it('silences the rules that the rep switched off, and those called wrong in this draft', async () => {
    const [first = '', second = ''] = rules((await judgeWith(null).review(draft(BODY))).findings);
    const left = await judgeWith(null, { rulesOff: [first] }).review({ ...draft(BODY), dismissed: [second] });
    expect(rules(left.findings)).not.toEqual(expect.arrayContaining([first]));
    expect(rules(left.findings)).not.toEqual(expect.arrayContaining([second]));
  });

  it('judges a clause as the rep has corrected it', async () => {
    const judge = judgeWith(null);
    const line = (await judge.review(draft(BODY))).account.find(({ orientation }) => orientation === 'self');
    if (!line) throw new Error('nothing about the sender');
    const corrections = [{ words: BODY.slice(line.start, line.end), orientation: 'customer' } as const];
    const { account } = await judge.review({ ...draft(BODY), corrections });
    expect(account.find(({ start }) => start === line.start)).toMatchObject({ orientation: 'customer' });
  });

  describe('compares a draft with earlier sends', () => {
    const SCRIPT =
      'I saw that your team in Leeds has grown this year. We help growing teams match carrier bills without adding ' +
      'clerks. Most of our clients close the month two days sooner. Would a short call next week be worth it?';

    /** Findings about `body` after sends of these bodies, oldest first, each to somebody else of one company. */
    async function found(bodies: readonly string[], body: string, to = 'dana@northwind.example') {
      const own = openJournal(new MemoryArea(), () => NOON);
      const companyKey = await own.hash('northwind.example');
      for (const [i, sent] of bodies.entries()) {
        const recipientKey = await own.hash(`ana${i}@northwind.example`);
        const sketches = sketchesOf(parse({ ...snapshotWith().input, body: sent }));
        await own.append(send(`${i}`, { at: NOON - 60_000 * (bodies.length - i), recipientKey, companyKey }), sketches);
      }
      const judge = makeJudge(
        own,
        { read: async () => ({ focusSkill: null, settings: DEFAULTS }) },
        () => NOON,
        NOTHING,
      );
      const snapshot = snapshotWith({ ...draft(body), correspondence: { recipients: [to], thread: null } });
      return rules((await judge.review(snapshot)).findings);
    }
    const others = Array.from({ length: 20 }, () => BODY);

    it('of which the last count, not the first', async () => {
      expect(await found([...others, SCRIPT, SCRIPT, SCRIPT], SCRIPT)).toContain('same-script');
      expect(await found([SCRIPT, SCRIPT, SCRIPT, ...others], SCRIPT)).not.toContain('same-script');
    });

    it('to others at the same company, and not to the same person', async () => {
      expect(await found([SCRIPT], SCRIPT)).toContain('same-account-blast');
      expect(await found([SCRIPT], SCRIPT, 'ana0@northwind.example')).not.toContain('same-account-blast');
      expect(await found([SCRIPT], SCRIPT, 'dana@harbour.example')).not.toContain('same-account-blast');
    });

    it('again once the journal has changed', async () => {
      const past = vi.fn(async () => []);
      const judge = makeJudge(
        { past, hash: journal.hash },
        { read: async () => ({ focusSkill: null, settings: DEFAULTS }) },
        () => NOON,
        NOTHING,
      );
      await judge.review(draft(BODY));
      await judge.review(draft(BODY));
      expect(past).toHaveBeenCalledTimes(1);
      judge.forget();
      await judge.review(draft(BODY));
      expect(past).toHaveBeenCalledTimes(2);
    });
  });

  it('leaves out a finding at the words where the rep ignores it, and only there', async () => {
    const before = await judgeWith(null).review(draft(BODY));
    const [first] = before.findings.filter(({ target }) => target === 'body');
    if (!first) throw new Error('nothing found');
    const words = BODY.slice(first.start, first.end);
    const at = (change: object) =>
      judgeWith(null).review({ ...draft(BODY), ignored: [{ rule: first.rule, words, ...change }] });
    expect(rules((await at({})).findings)).not.toContain(first.rule);
    expect((await at({})).next?.rule).not.toBe(first.rule);
    expect(rules((await at({ words: `${words}!` })).findings)).toContain(first.rule);
    expect(rules((await at({ rule: 'another' })).findings)).toContain(first.rule);
  });

  it('tells of the rep’s own phrases, and of the quiet rules the rep switched on', async () => {
    const body = 'Our platform saves finance teams time. Reply, book a slot, and share this with your CFO.';
    const own = { watched: ['book a slot'], loved: ['finance team'], rulesOn: ['multiple-asks'] };
    const plain = await judgeWith(null).review(draft(body));
    const { findings, credits } = await judgeWith(null, own).review(draft(body));
    expect(rules(plain.findings)).not.toEqual(expect.arrayContaining(['own-watch']));
    expect(rules(findings)).toEqual(expect.arrayContaining(['own-watch', 'multiple-asks']));
    expect(rules(credits)).toContain('own-love');
  });

  it('reads the words of the customers’ world as the reader’s', async () => {
    const body = 'The dunning letters go out on the ninth. Most of the disputes come back by the twelfth.';
    const named = await judgeWith(null, { theirWords: ['disputes', 'dunning letters'] }).review(draft(body));
    expect(named.sentences.map(({ orientation }) => orientation)).toEqual(['customer', 'customer']);
    expect((await judgeWith(null).review(draft(body))).clauses).not.toEqual(named.clauses);
  });

  it('never comes back with a next step that the rep ignores, until there is none', async () => {
    let ignored: readonly Ignored[] = [];
    for (let times = 0; times < 40; times++) {
      const { next } = await judgeWith(null).review({ ...draft(BODY), ignored });
      if (!next) break;
      const words = (next.target === 'subject' ? (draft(BODY).input.subject ?? '') : BODY).slice(next.start, next.end);
      expect(ignored).not.toContainEqual({ rule: next.rule, words });
      ignored = [...ignored, { rule: next.rule, words }];
    }
    expect((await judgeWith(null).review({ ...draft(BODY), ignored })).next).toBeNull();
  });

  it.each<[string, Partial<Pick<Journal, 'past' | 'hash'>>]>([
    ['that hangs', { past: () => new Promise<never>(() => {}) }],
    ['its salt cannot be read', { hash: () => Promise.reject(new Error('disk error')) }],
    ['its salt is waited for', { hash: () => new Promise<never>(() => {}) }],
  ])('gives the number without the journal where %s', async (_, broken) => {
    const earlier = [{ at: NOON, recipientKey: '', companyKey: '', sketch: [], opener: [] }];
    const judge = makeJudge(
      { past: async () => earlier, hash: journal.hash, ...broken },
      { read: async () => ({ focusSkill: null, settings: DEFAULTS }) },
      () => NOON,
      NOTHING,
    );
    const correspondence = { recipients: ['dana@northwind.example'], thread: null };
    expect((await judge.review({ ...draft(BODY), correspondence })).focus).not.toBeNull();
  });

  it('reads the rep’s company as the sender’s side', async () => {
    const body =
      'Ledgerlane opened a second office in Cork in May. Ledgerlane hired four planners last week. ' +
      'Ledgerlane posts the totals every night.';
    const stranger = await judgeWith(null).review(draft(body));
    const own = await judgeWith(null, { company: 'Ledgerlane' }).review(draft(body));
    expect(own.sentences.map(({ orientation }) => orientation)).toEqual(['self', 'self', 'self']);
    expect(stranger.sentences.map(({ orientation }) => orientation)).not.toEqual(['self', 'self', 'self']);
  });
});
