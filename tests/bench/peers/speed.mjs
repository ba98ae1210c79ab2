import { outreach } from '../../../scripts/corpus/messages.ts';

/** Loaded here and not above, so that what loading costs can be told. */
const HEAP = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const heapBefore = HEAP();
const loadStarted = performance.now();
const { review } = await import('../../../src/engine/review.ts');
const loaded = performance.now() - loadStarted;
const draft = (body) => ({ channel: 'email', kind: 'cold', subject: 'Leeds claims', body });
const firstStarted = performance.now();
review(draft('Your notice moves claims to Leeds in June. Who signs for them there?'));
const first = performance.now() - firstStarted;
const heapFirst = HEAP();

const { CHECKERS } = await import('./checkers.mjs');
const { HOSTILE, repeated } = await import('../../engine/hostile.ts');

const messages = outreach();
/** Enough for a median, and no more sentences than the engine keeps. */
const SAMPLE = 240;
const sample = messages.filter((_, i) => i % Math.ceil(messages.length / SAMPLE) === 0);
/** Sentences that readers gave a side: no greeting or signature, below which nothing would be read. */
const sided = messages.flatMap(({ body, units, judges }) =>
  units.filter((_, i) => /[CS]/.test(judges[0].labels[i])).map(({ start, end }) => body.slice(start, end)),
);
const plain = sided.join(' ').split(/\s+/);

/** Splits into words and looks each up once: nothing that reads a text can be faster. */
const dictionary = new Set(plain.map((word) => word.toLowerCase()));
const floor = ({ body }) =>
  [...body.matchAll(/[\p{L}\p{N}'’]+/gu)].filter(([word]) => dictionary.has(word.toLowerCase()));
const RUNNERS = { floor, ...CHECKERS };

/** Processor time of this process, ms: other work on the machine does not count. */
async function timed(check, message) {
  const before = process.cpuUsage();
  await check(message);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Every checker on every message in turn, so that a busy moment slows all of them. */
async function interleaved(inputs, rounds) {
  const times = Object.fromEntries(Object.keys(RUNNERS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const input of inputs)
      for (const [name, check] of Object.entries(RUNNERS)) times[name].push(await timed(check, input));
  return times;
}

const show = (ms) => (ms < 1 ? ms.toFixed(3) : ms.toFixed(1));
const exact = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];

function table(title, times) {
  console.log(`\n${title}`);
  console.log('checker        median cpu ms   p99 cpu ms    x floor');
  const base = exact(times.floor, 0.5);
  for (const [name, values] of Object.entries(times)) {
    const median = exact(values, 0.5);
    const cells = [show(median), show(exact(values, 0.99)), (median / base).toFixed(0)];
    console.log(`${name.padEnd(14)}${cells[0].padStart(13)}${cells[1].padStart(13)}${cells[2].padStart(11)}`);
  }
}

/** A draft of some 120 words, typed at its end and in its middle: texts that differ by one key. */
function keystrokes(count) {
  const base = messages.find(({ body }) => Math.abs(body.split(/\s+/).length - 120) < 4);
  const words = ' Who keys the notes there on Fridays, and is that by hand?';
  return Array.from({ length: count }, (_, i) => {
    const typed = words.slice(0, 1 + (i % words.length));
    const at = Math.floor(i / words.length) % 2 === 0 ? base.body.length : base.body.indexOf('. ') + 1;
    return { ...base, body: base.body.slice(0, at) + typed + base.body.slice(at) };
  });
}

/** Texts that were not read before, so that no cache helps. */
let drawn = 0;
function fresh(words) {
  drawn += 613;
  const from = drawn % (plain.length - words);
  return plain.slice(from, from + words).join(' ');
}

function growth() {
  const sizes = [50, 100, 200, 500, 1000, 2000, 5000];
  const points = sizes.map((size) => {
    const costs = Array.from({ length: 9 }, () => {
      const input = draft(fresh(size));
      const before = process.cpuUsage();
      review(input);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return [size, exact(costs, 0.5)];
  });
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const slope =
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  console.log('\nGrowth, text never read before, processor time');
  console.log(points.map(([size, ms]) => `${size} words ${show(ms)} ms`).join(', '));
  console.log(`exponent ${slope.toFixed(2)} (wanted: at most 1.05)`);
}

function hostile() {
  console.log('\n100 kB of hostile text, ms of processor time, and the exponent from 25 kB on');
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const cost = (length) => {
      const before = process.cpuUsage();
      review(draft(repeated(piece, length)));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const least = (length) => Math.min(cost(length), cost(length), cost(length));
    const [short, long] = [least(25_000), least(100_000)];
    console.log(
      `${name.padEnd(24)}${show(long).padStart(10)}${(Math.log(long / short) / Math.log(4)).toFixed(2).padStart(8)}`,
    );
  }
}

console.log(`${messages.length} messages; Node ${process.version}`);
console.log(`cold: ${loaded.toFixed(0)} ms to load the engine from source, ${first.toFixed(0)} ms for the first draft`);
// None of these is read again below, so that each is new to the caches of a warm process.
await interleaved(
  messages.filter((_, i) => i % 24 === 1),
  1,
);
table(`Whole message, read for the first time (${sample.length} of them)`, await interleaved(sample, 1));
table('The same, read before', await interleaved(sample, 2));
table('One key in a draft of some 120 words', await interleaved(keystrokes(240), 2));
growth();
hostile();
const keys = keystrokes(240);
const heapWarm = HEAP();
for (const input of keys) review(input);
console.log(
  `\nmemory: ${(heapFirst - heapBefore).toFixed(1)} MB after the first draft, ${(HEAP() - heapWarm).toFixed(1)} MB more after ${keys.length} keys`,
);
