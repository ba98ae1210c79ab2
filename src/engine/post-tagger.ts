/** A pattern as compromise parses it: what it needs, wants, and must not find in a text, as words and `#Tags`. */
interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly ifNo?: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

type Terms = readonly { readonly index: readonly [number, number] }[];
type Pointer = readonly [number, number, number, ...string[]];

interface View {
  readonly docs: readonly Terms[];
  readonly world: World;
  update(pointers: readonly Pointer[]): View;
  unfreeze(): void;
}

interface World {
  readonly model: { readonly two: { readonly matches: readonly unknown[] } };
  readonly methods: {
    readonly one: {
      buildNet(
        matches: readonly unknown[],
        world: World,
      ): { readonly hooks: Readonly<Record<string, readonly Pattern[]>> };
      cacheDoc(docs: readonly Terms[]): readonly ReadonlySet<string>[];
      match(docs: readonly Terms[], pattern: Pattern): { readonly ptrs: readonly Pointer[] };
      bulkTagger(
        found: readonly (Pattern & { readonly pointer: Pointer })[],
        docs: readonly Terms[],
        world: World,
      ): void;
    };
    readonly two: { quickSplit(docs: readonly Terms[]): readonly Terms[] };
  };
}

/** A pattern and its place in each list it stands in, first lists first: what it needs or wants, of which one must be there. */
interface Entry {
  readonly pattern: Pattern;
  readonly places: (readonly [key: string, place: number])[];
}

/** Patterns by the rarest of what they need, or else by all they want. */
type Index = ReadonlyMap<string, readonly Entry[]>;

let index: Index | null = null;

function indexOf(world: World): Index {
  const { hooks } = world.methods.one.buildNet(world.model.two.matches, world);
  const entries = new Map<Pattern, Entry>();
  let place = 0;
  for (const [key, patterns] of Object.entries(hooks))
    for (const pattern of patterns) {
      const entry = entries.get(pattern) ?? { pattern, places: [] };
      entry.places.push([key, place++]);
      entries.set(pattern, entry);
    }
  const byKey = new Map<string, Entry[]>();
  const sizeOf = (key: string) => hooks[key]?.length ?? 0;
  for (const entry of entries.values()) {
    const { needs, wants } = entry.pattern;
    const [rarest] = [...needs].sort((a, b) => sizeOf(a) - sizeOf(b));
    for (const key of rarest === undefined ? wants : [rarest]) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return byKey;
}

/**
 * compromise's last pass, which mends tags by some 570 patterns. Its own asks of all that any pattern needs whether it is in
 * the text; this one tries the patterns whose rarest need is. The tags are the same.
 */
export function postTagger(view: View): void {
  const { world } = view;
  const { one, two } = world.methods;
  index ??= indexOf(world);
  const patterns = index;
  const pointers = two.quickSplit(view.docs).map((terms): Pointer => {
    const [n, at] = terms[0]?.index ?? [0, 0];
    return [n, at, at + terms.length];
  });
  const { docs } = view.update(pointers);
  const found = one.cacheDoc(docs).flatMap((haves, n) => {
    const terms = docs[n] ?? [];
    return fitting(patterns, haves, terms.length).flatMap((pattern) =>
      one.match([terms], pattern).ptrs.map(([, ...rest]) => ({ ...pattern, pointer: [n, ...rest] as const })),
    );
  });
  one.bulkTagger(found, docs, world);
  view.unfreeze();
}

/** The patterns that a text may match, in their order. */
function fitting(patterns: Index, haves: ReadonlySet<string>, length: number): Pattern[] {
  const tried = new Set<Entry>();
  for (const key of haves) for (const entry of patterns.get(key) ?? []) tried.add(entry);
  return [...tried]
    .filter(({ pattern }) => pattern.minWords <= length && mayMatch(pattern, haves))
    .map(({ pattern, places }) => ({ pattern, place: places.find(([key]) => haves.has(key))?.[1] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ pattern }) => pattern);
}

function mayMatch({ needs, ifNo = [], wants, minWant }: Pattern, haves: ReadonlySet<string>): boolean {
  return (
    needs.every((key) => haves.has(key)) &&
    !ifNo.some((key) => haves.has(key)) &&
    (wants.length === 0 || wants.filter((key) => haves.has(key)).length >= minWant)
  );
}
