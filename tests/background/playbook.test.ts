import { describe, expect, it, vi } from 'vitest';
import { playbookReader } from '../../src/background/playbook.ts';
import { PATIENCE } from '../../src/background/within.ts';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { changeFocus } from '../../src/journal/focus-item.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';

const clock = () => NOON;

describe('the playbook as drafts are judged by it', () => {
  it('is read once, and again when storage has changed', async () => {
    const area = new MemoryArea();
    const playbook = playbookReader(area);
    expect(await playbook.read()).toEqual({ settings: DEFAULTS, focusSkill: null });
    await changeSettings(area, clock, { name: 'Theo' });
    expect((await playbook.read()).settings.name).toBe('');
    playbook.forget();
    expect((await playbook.read()).settings.name).toBe('Theo');
  });

  it('practises what the rep picked before what the ladder chose', async () => {
    const area = new MemoryArea();
    const playbook = playbookReader(area);
    await changeFocus(area, clock, async () => ({ skill: 'clarity', since: NOON }));
    expect((await playbook.read()).focusSkill).toBe('clarity');
    await changeSettings(area, clock, { ownFocus: 'ask' });
    playbook.forget();
    expect((await playbook.read()).focusSkill).toBe('ask');
  });

  it('does without a storage that hangs', async () => {
    const area = new MemoryArea();
    area.get = () => new Promise(() => {});
    vi.useFakeTimers();
    const read = playbookReader(area).read();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    vi.useRealTimers();
    expect(await read).toEqual({ settings: DEFAULTS, focusSkill: null });
  });

  it('does without a storage that does not answer, and asks again', async () => {
    const area = new MemoryArea();
    const get = area.get.bind(area);
    area.get = () => Promise.reject(new Error('no storage'));
    const playbook = playbookReader(area);
    expect(await playbook.read()).toEqual({ settings: DEFAULTS, focusSkill: null });
    area.get = get;
    await changeSettings(area, clock, { name: 'Theo' });
    expect((await playbook.read()).settings.name).toBe('Theo');
  });
});
