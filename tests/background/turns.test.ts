import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/background/turns.ts';

const settle = () => new Promise((done) => setImmediate(done));

describe('work in turns', () => {
  it('waits for what was asked for before under its key, and for nothing else', async () => {
    const turn = inTurns();
    const order: string[] = [];
    let free: () => void = () => {};
    void turn('a', () => new Promise<void>((done) => (free = done))).then(() => order.push('a1'));
    void turn('a', async () => order.push('a2'));
    void turn('b', async () => order.push('b1'));
    await settle();
    expect(order).toEqual(['b1']);
    free();
    await settle();
    expect(order).toEqual(['b1', 'a1', 'a2']);
  });

  it('waits for all that was asked for before, though some of it has ended', async () => {
    const turn = inTurns();
    const order: string[] = [];
    let free: () => void = () => {};
    void turn('a', async () => order.push('a1'));
    void turn('a', () => new Promise<void>((done) => (free = done))).then(() => order.push('a2'));
    await settle();
    void turn('a', async () => order.push('a3'));
    await settle();
    expect(order).toEqual(['a1']);
    free();
    await settle();
    expect(order).toEqual(['a1', 'a2', 'a3']);
  });

  it('goes on after a failure, which is told to whoever asked', async () => {
    const turn = inTurns();
    const failed = turn('a', async () => {
      throw new Error('full');
    });
    const next = turn('a', async () => 'stored');
    await expect(failed).rejects.toThrow('full');
    expect(await next).toBe('stored');
  });
});
