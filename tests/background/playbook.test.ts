import { describe, expect, it } from 'vitest';
import { playbookReader } from '../../src/background/playbook.ts';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { changeFocus } from '../../src/journal/focus-item.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON } from '../journal/sends.ts';

const clock = () => NOON;

describe('the playbook as drafts are judged by it', () => {
  it('is read once, and again when storage has changed', async () => {
    const area = new MemoryArea();
    const playbook = playbookReader(area, () => {});
    expect(await playbook.read()).toEqual({ settings: DEFAULTS, focusSkill: null });
    await changeSettings(area, clock, { name: 'Theo' });
    expect((await playbook.read()).settings.name).toBe('');
    playbook.forget();
    expect((await playbook.read()).settings.name).toBe('Theo');
  });

  it('practises what the rep picked before what the ladder chose', async () => {
    const area = new MemoryArea();
    const playbook = playbookReader(area, () => {});
    await changeFocus(area, clock, async () => ({ skill: 'clarity', since: NOON }));
    expect((await playbook.read()).focusSkill).toBe('clarity');
    await changeSettings(area, clock, { ownFocus: 'ask' });
    playbook.forget();
    expect((await playbook.read()).focusSkill).toBe('ask');
  });
});
