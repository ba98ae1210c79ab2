import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCsv, exportJson, exportNdjson } from '../../src/journal/export.ts';
import { counts } from '../../src/journal/summary.ts';
import { toFlat } from '../../src/journal/table.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { filled, whole } from './filled.ts';
import { anySend, NOON, send } from './sends.ts';

/** docs/data.md describes the tables and gives example queries: here every query is run on exported files. */
const [, page = ''] = readFileSync('docs/data.md', 'utf8').split('### Columns of NDJSON and CSV');
const queries = (engine: string) =>
  [...page.matchAll(/```sql\n-- (\w+ ?\w*)\n(.*?)```/gs)].flatMap(([, run, sql]) =>
    run === engine && sql ? [sql] : [],
  );
const documented = [...page.matchAll(/^\| `(\w+)` +\| ([a-z{][^|]*?) +\| .*\|$/gm)].flatMap(([, name, type]) =>
  name && type && name in toFlat(send('a')) ? [[name, type] as const] : [],
);

const DUCKDB: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  'list of text': 'VARCHAR[]',
  'list of {rule text, count integer}': 'STRUCT("rule" VARCHAR, count BIGINT)[]',
};

/** Any records, and one in which nothing is missing: the types are read off the values. */
const SENDS: readonly SendRecord[] = [
  ...new Map(fc.sample(anySend, { numRuns: 300, seed: 6 }).map((one) => [one.id, one])).values(),
  send('full', {
    threadKey: 'thread00000',
    companyKey: 'company0000',
    skills: Object.fromEntries(
      [
        'customer-focus',
        'relevance',
        'questioning',
        'listening',
        'ask',
        'clarity',
        'tone',
        'subject',
        'repetition',
      ].map((skill) => [skill, 50]),
    ),
    worst: 8,
    early: { skills: {}, rules: ['buzzword'], credits: ['specific-fact'] },
    guess: { band: 'mostly-self', weakest: true },
    shape: 'c14! c9?',
    outcome: 'positive',
    replied: NOON + 86_400_000,
  }),
];

let folder: string;
let duck: DuckDBConnection;

beforeAll(async () => {
  const area = await filled(...SENDS);
  folder = mkdtempSync(join(tmpdir(), 'outward-queries-'));
  const files = { ndjson: exportNdjson(area), csv: exportCsv(area), json: exportJson(area, () => NOON) };
  for (const [form, pieces] of Object.entries(files)) {
    writeFileSync(join(folder, `outward.${form}`), await whole(pieces));
  }
  duck = await (await DuckDBInstance.create()).connect();
  await duck.run("SET TimeZone = 'UTC'");
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

/** Rows as objects, numbers as numbers. The files are named in the queries as the rep would have them. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const named = sql.replace(/'(outward\.\w+)'/g, (_, file) => `'${join(folder, file)}'`);
  const rows = await (await duck.runAndReadAll(named)).getRowObjectsJson();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
      ]),
    ),
  );
}

function groupsOf<T>(items: readonly T[], by: (item: T) => string): (readonly [string, readonly T[]])[] {
  const keys = [...new Set(items.map(by))].sort();
  return keys.map((key) => [key, items.filter((item) => by(item) === key)] as const);
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const sent = SENDS.filter(({ state }) => state === 'sent');
const counted = SENDS.filter(counts);

describe('the description of the tables', () => {
  it('names every column once, with the type that DuckDB reads', async () => {
    expect(documented.map(([name]) => name).sort()).toEqual(Object.keys(toFlat(send('a'))).sort());
    const read = await ask(
      "SELECT * FROM (DESCRIBE SELECT * FROM read_json('outward.ndjson', format = 'newline_delimited'))",
    );
    const types = Object.fromEntries(read.map((row) => [row.column_name, row.column_type]));
    expect(types).toEqual(Object.fromEntries(documented.map(([name, type]) => [name, DUCKDB[type]])));
  });

  it('says which columns may be null', () => {
    const [, never = ''] = /Anything but (.*?) may be null/.exec(page) ?? [];
    const always = [...never.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const flat = SENDS.map(toFlat);
    const full = documented.map(([name]) => name).filter((name) => flat.every((row) => row[name] !== null));
    expect([...always].sort()).toEqual(full.sort());
  });
});

describe('the example queries, on exported files', () => {
  it('in DuckDB over NDJSON: weeks that met the basics', async () => {
    const [sql = ''] = queries('DuckDB');
    const monday = (day: string) => {
      const date = new Date(day);
      return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
    };
    const wanted = groupsOf(counted, (one) => monday(String(toFlat(one).day))).map(([week, of]) => ({
      week,
      sends: of.length,
      unaided: mean(of.map(({ unaided }) => unaided)),
      met_basics: mean(of.map(({ focus }) => focus && Number(focus >= 70))),
    }));
    const found = await ask(sql);
    expect(found.map(({ week, sends }) => [String(week).slice(0, 10), sends])).toEqual(
      wanted.map(({ week, sends }) => [week, sends]),
    );
    for (const [i, row] of found.entries()) {
      expect(row.unaided ?? -1).toBeCloseTo(wanted[i]?.unaided ?? -1, 6);
      if (wanted[i]?.met_basics !== null) expect(row.met_basics).toBeCloseTo(wanted[i]?.met_basics ?? -1, 6);
    }
  });

  it('in DuckDB over NDJSON: positive replies by rule', async () => {
    const [, sql = ''] = queries('DuckDB');
    const rules = [...new Set(sent.flatMap((one) => Object.keys(one.rules)))];
    const wanted = rules.map((rule) => {
      const having = sent.filter((one) => rule in one.rules);
      return { rule, sends: having.length, positive: having.filter(({ outcome }) => outcome === 'positive').length };
    });
    const found = await ask(sql);
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it('in DuckDB over the complete JSON: how long replies take', async () => {
    const [, , sql = ''] = queries('DuckDB');
    const replied = SENDS.filter((one) => one.replied !== undefined);
    expect((await ask(sql)).map(({ site, replies }) => [site, replies])).toEqual(
      groupsOf(replied, ({ site }) => site).map(([site, of]) => [site, of.length]),
    );
  });

  it('in any SQL over CSV: the same in SQLite and DuckDB', async () => {
    const [sql = ''] = queries('any SQL');
    const wanted = groupsOf(counted, ({ kind }) => kind).map(([kind, of]) => ({
      kind,
      sends: of.length,
      unaided: mean(of.map(({ unaided }) => unaided)),
      positive: of.filter(({ outcome }) => outcome === 'positive').length,
    }));
    await ask("CREATE TABLE outward AS SELECT * FROM read_csv('outward.csv')");
    const inDuckDb = await ask(sql);
    const inSqlite = await sqliteRows(sql);
    for (const found of [inDuckDb, inSqlite]) {
      expect(found.map(({ unaided: _, ...rest }) => rest)).toEqual(wanted.map(({ unaided: _, ...rest }) => rest));
      for (const [i, row] of found.entries()) expect(row.unaided).toBeCloseTo(wanted[i]?.unaided ?? -1, 6);
    }
  });

  it('are all of them', () => {
    expect([queries('DuckDB').length, queries('any SQL').length]).toEqual([3, 1]);
    expect(page.match(/```sql/g)).toHaveLength(4);
  });
});

/** The query over the CSV, loaded into a table of the documented columns. */
async function sqliteRows(sql: string): Promise<Record<string, unknown>[]> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const [header = '', ...lines] = readFileSync(join(folder, 'outward.csv'), 'utf8').trim().split('\r\n');
  const names = header.split(',');
  const type = (name: string) =>
    documented.find(([column]) => column === name)?.[1] === 'integer' ? 'INTEGER' : 'TEXT';
  database.run(`CREATE TABLE outward (${names.map((name) => `"${name}" ${type(name)}`).join(', ')})`);
  for (const cells of lines.map((line) => line.split(','))) {
    database.run(
      `INSERT INTO outward VALUES (${names.map(() => '?').join(', ')})`,
      cells.map((cell) => cell || null),
    );
  }
  const [result] = database.exec(sql);
  database.close();
  return (result?.values ?? []).map((row) =>
    Object.fromEntries(row.map((value, i) => [result?.columns[i] ?? '', value])),
  );
}
