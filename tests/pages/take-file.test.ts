import { describe, expect, it, vi } from 'vitest';
import { EXPORT_VERSION } from '../../src/journal/export-file.ts';
import type { ImportReport } from '../../src/journal/import.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import type { Kept } from '../../src/messages/page.ts';
import { takeFile } from '../../src/pages/playbook/take-file.ts';
import { NOON } from '../journal/sends.ts';
import { asFile, years } from '../journal/years.ts';

const KEPT: Kept<ImportReport> = { ok: true, value: { ok: true, added: 2, left: 1, into: 'here' } };
const NONE = async () => 0;
const text = (count: number) => asFile(years(count, 100, NOON), { values: DEFAULTS, changed: {} });

describe('bringing a file back', () => {
  it('takes one message where that holds it', async () => {
    const send = vi.fn(async (_: string) => KEPT);
    const tell = vi.fn();
    expect(await takeFile(text(10), send, NONE, tell)).toMatchObject({ value: { added: 2, left: 1, compacted: 0 } });
    expect(JSON.parse(send.mock.calls[0]?.[0] ?? '')).toMatchObject({ version: EXPORT_VERSION });
    expect([send.mock.calls.length, tell.mock.calls]).toEqual([1, []]);
  });

  it('takes several where it does not, and adds up what came of them', async () => {
    const sends: number[] = [];
    const into: unknown[] = [];
    const send = async (part: string): Promise<Kept<ImportReport>> => {
      expect(part.length).toBeLessThan(64 * 2 ** 20);
      const read = JSON.parse(part) as { sends: unknown[]; into?: string };
      sends.push(read.sends.length);
      into.push(read.into);
      return KEPT;
    };
    const tell = vi.fn();
    const compacted = vi.fn(NONE).mockResolvedValueOnce(5).mockResolvedValueOnce(12);
    const answer = await takeFile(text(22_000), send, compacted, tell);
    expect(sends.length).toBeGreaterThan(1);
    expect(sends.reduce((sum, n) => sum + n, 0)).toBe(22_000);
    expect(into).toEqual([undefined, ...sends.slice(1).map(() => 'here')]);
    expect(answer).toEqual({
      ok: true,
      value: { ok: true, added: 2 * sends.length, left: sends.length, compacted: 7 },
    });
    expect(tell.mock.calls).toEqual(sends.map((_, done) => [done, sends.length]));
  });

  it('sends nothing of a file that does not fit, and stops where storage fails', async () => {
    const refuse = vi.fn(async (): Promise<Kept<ImportReport>> => ({ ok: false, reason: 'quota' }));
    const spoilt = text(10).replace('"words":', '"wordz":');
    expect(await takeFile(spoilt, refuse, NONE, vi.fn())).toMatchObject({ value: { ok: false, reason: 'damaged' } });
    expect(refuse).not.toHaveBeenCalled();
    expect(await takeFile(text(22_000), refuse, NONE, vi.fn())).toEqual({ ok: false, reason: 'quota' });
    expect(refuse).toHaveBeenCalledOnce();
    const refused: Kept<ImportReport> = { ok: true, value: { ok: false, reason: 'damaged', where: 'sends.3.at' } };
    expect(await takeFile(text(10), async () => refused, NONE, vi.fn())).toEqual(refused);
  });
});
