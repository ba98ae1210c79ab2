import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoveries, fisher } from '../../src/progress/discovery.ts';
import { lowerBound, probabilityHigher, rate, shrunken, wilson } from '../../src/progress/rates.ts';

describe('the Wilson interval', () => {
  // Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3; then row M2.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [3, 100, 0.0103, 0.0845],
    [7, 200, 0.0171, 0.0705],
  ])('of %i in %i is that of the literature', (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 4);
    expect(wilson(hits, n).high).toBeCloseTo(high, 4);
  });

  it('has the one-sided bounds that the ladder and the habits rest on', () => {
    expect(lowerBound(9, 10)).toBeCloseTo(0.72, 2);
    expect(lowerBound(8, 20)).toBeCloseTo(0.27, 2);
  });

  it('holds the share, stays within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
        const [one, ten] = [rate(hits, hits + misses), rate(10 * hits, 10 * (hits + misses))];
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        if (one.n === 0) return;
        expect(one.low).toBeLessThanOrEqual(one.share + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-12);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});

describe('the shrunken share', () => {
  it('is the mean of the prior without data, and the share with much of it', () => {
    expect(shrunken(0, 0)).toBeCloseTo(0.045, 3);
    expect(shrunken(1000, 10_000)).toBeCloseTo(0.1, 3);
  });
});

describe('the probability that one rate is higher', () => {
  it('is even between equals, and the two ways round add up to one', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(300), fc.nat(30), fc.nat(300), (a, x, b, y) => {
        const [first, second] = [
          { hits: a, n: a + x },
          { hits: b, n: b + y },
        ];
        expect(probabilityHigher(first, first)).toBeCloseTo(0.5, 3);
        expect(probabilityHigher(first, second) + probabilityHigher(second, first)).toBeCloseTo(1, 3);
      }),
      { numRuns: 50 },
    );
  });

  it('is the normal one for large samples', () => {
    // Means and variances of the two Beta posteriors; z = .6745 is the upper quartile of the normal distribution.
    const n = 20_000;
    const hits = 2000;
    const sd = Math.sqrt((2 * 0.1 * 0.9) / n);
    expect(probabilityHigher({ hits: hits + Math.round(0.6745 * sd * n), n }, { hits, n })).toBeCloseTo(0.75, 2);
  });

  it('is unsure about 3.4 against 6.8 percent at forty sends a side, and sure at 656', () => {
    expect(probabilityHigher({ hits: 3, n: 40 }, { hits: 1, n: 40 })).toBeLessThan(0.95);
    expect(probabilityHigher({ hits: 45, n: 656 }, { hits: 22, n: 656 })).toBeGreaterThan(0.99);
  });
});

describe("Fisher's exact test", () => {
  // The examples of R's fisher.test: the lady tasting tea, and Fisher's twins.
  it.each([
    [3, 4, 1, 4, 0.4857],
    [2, 12, 15, 18, 0.0005367],
    [0, 10, 0, 10, 1],
  ])('of %i in %i against %i in %i is that of the literature', (a, n, b, m, p) => {
    expect(fisher({ hits: a, n }, { hits: b, n: m })).toBeCloseTo(p, 6 - Math.ceil(Math.log10(p * 1e4)));
  });
});

describe("Fisher's exact test over many sends", () => {
  const cases = fc
    .record({ n: fc.nat(60), m: fc.nat(60), a: fc.nat(60), b: fc.nat(60) })
    .filter(({ n, m, a, b }) => a <= n && b <= m && n + m > 0);

  it('is the sum over all tables no more likely than the one seen', () => {
    fc.assert(
      fc.property(cases, ({ n, m, a, b }) => {
        expect(fisher({ hits: a, n }, { hits: b, n: m })).toBeCloseTo(counted(n, m, a, b), 9);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer with a hundred million replies than with few', () => {
    const n = 1_000_000_000;
    expect(fisher({ hits: 100_000_000, n }, { hits: 100_010_000, n })).toBeCloseTo(0.456, 2);
    expect(fisher({ hits: 100_000_000, n }, { hits: 200_000_000, n })).toBe(0);
  }, 2000);
});

/** Fisher's test by adding up whole numbers of ways: exact, and slow. */
function counted(n: number, m: number, a: number, b: number): number {
  const ways = Array.from({ length: n + 1 }, (_, k) => choose(n, k) * choose(m, a + b - k));
  const seen = ways[a] ?? 0n;
  const sum = (list: readonly bigint[]) => list.reduce((all, one) => all + one, 0n);
  return Number((sum(ways.filter((one) => one <= seen)) * 10n ** 15n) / sum(ways)) / 1e15;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  return Array.from({ length: k }, (_, i) => BigInt(i)).reduce((all, i) => (all * (BigInt(n) - i)) / (i + 1n), 1n);
}

describe('shares of sums that do not fit together, as where records were lost', () => {
  it('stay between nothing and everything', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20 }), fc.integer({ min: -5, max: 20 }), (hits, n) => {
        const found = rate(hits, n);
        expect(found.n).toBe(Math.max(0, n));
        expect(0 <= found.low && found.low <= found.high && found.high <= 1).toBe(true);
        expect(0 <= found.share && found.share <= 1 && found.hits <= found.n).toBe(true);
      }),
    );
  });
});

describe('discoveries among many', () => {
  // Benjamini and Hochberg 1995, section 3.1: fifteen p-values, four discoveries at .05.
  const PUBLISHED = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it('are those of the paper, in whatever order they come', () => {
    expect(discoveries(PUBLISHED, 0.05)).toEqual(PUBLISHED.map((_, i) => i < 4));
    expect(discoveries(PUBLISHED.toReversed(), 0.05)).toEqual(PUBLISHED.map((_, i) => i >= 11));
  });

  it('are none among none', () => {
    expect(discoveries([], 0.1)).toEqual([]);
    expect(discoveries([0.9, 0.5], 0.1)).toEqual([false, false]);
  });
});
