import * as v from 'valibot';

/** Brings a value from one version to the next. May throw: the value is then corrupt. */
export type Migration = (old: unknown) => unknown;

export interface ItemSpec<T> {
  /** Rises by one with every change of shape; starts at 1. */
  readonly version: number;
  /** The value if nothing is stored. */
  readonly fallback: () => T;
  readonly schema: v.GenericSchema<unknown, T>;
  /** In order: the first brings version 1 to 2. Exactly `version - 1` of them. */
  readonly migrations: readonly Migration[];
}

/** A stored value as read. `value` is always usable; only `current` and `missing` may be overwritten. */
export type Held<T> =
  | { readonly status: 'missing' | 'current'; readonly value: T }
  /** Written by a later version of Outward: leave it alone. */
  | { readonly status: 'newer'; readonly value: T }
  /** Set it aside before writing. */
  | { readonly status: 'corrupt'; readonly value: T };

export interface Item<T> {
  /** Reads the raw value of the item's key (undefined if nothing was stored). Never throws. */
  open(raw: unknown): Held<T>;
  /** The form that is stored. */
  seal(value: T): { readonly v: number; readonly d: T };
}

const Sealed = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), d: v.unknown() });

/**
 * Defines a kind of value in extension storage, with a version and a migration from every earlier one. Throws if the
 * migrations do not lead from version 1 to the current one.
 */
export function defineItem<T>(spec: ItemSpec<T>): Item<T> {
  if (spec.migrations.length !== spec.version - 1) throw new Error('one migration per version after the first');
  return {
    open(raw) {
      if (raw === undefined) return { status: 'missing', value: spec.fallback() };
      const sealed = v.safeParse(Sealed, raw);
      if (!sealed.success) return { status: 'corrupt', value: spec.fallback() };
      if (sealed.output.v > spec.version) return { status: 'newer', value: spec.fallback() };
      return raise(spec, sealed.output.v, sealed.output.d);
    },
    seal: (value) => ({ v: spec.version, d: value }),
  };
}

function raise<T>(spec: ItemSpec<T>, version: number, stored: unknown): Held<T> {
  try {
    const raised = spec.migrations.slice(version - 1).reduce((value, migrate) => migrate(value), stored);
    const parsed = v.safeParse(spec.schema, raised);
    if (parsed.success) return { status: 'current', value: parsed.output };
  } catch {
    // A migration that throws means the same as a schema that does not fit: the value is corrupt.
  }
  return { status: 'corrupt', value: spec.fallback() };
}
