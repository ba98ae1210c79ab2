import { describe, expect, it } from 'vitest';
import { greeted, introduced } from '../../src/engine/introduced.ts';

describe('greeted', () => {
  it('names the reader of a greeting', () => {
    expect(greeted('Hi Dana,\n\nTwo depots.')).toEqual(['dana']);
    expect(greeted('Dear Mr. Okafor,')).toEqual(['okafor']);
  });
  it('names nobody where the greeting names nobody', () => {
    expect(greeted('Hello,\n\nTwo depots.')).toEqual([]);
    expect(greeted('hi there')).toEqual([]);
  });
});

describe('introduced', () => {
  it('takes who somebody says to be, and from where', () => {
    expect(introduced("Hi,\nI'm Priya from Toothrank and we fix listings.")).toEqual(
      expect.arrayContaining(['priya', 'toothrank']),
    );
  });
  it('takes what is presented, unless the other side brought it up', () => {
    const body = 'Hi Dana,\n\nOrum is a decent tool, and Pellucid is a scanner app for docks.';
    expect(introduced(body)).toEqual(['orum', 'pellucid']);
    expect(introduced(body, new Set(), 'We signed with Orum in May.')).toEqual(['pellucid']);
  });
  it('takes nothing the reader is said to have, or says of itself', () => {
    expect(introduced('Hi,\n\nYour team runs on Orum. Orum is a tool.')).toEqual([]);
    expect(introduced('Hi,\n\nOrum is a fine tool you already use in Leeds.')).toEqual([]);
    expect(introduced('Hi,\n\nYour page says "Loopline is the leading courier company in Leeds".')).toEqual([]);
  });
  it('takes where the sender speaks from, not where they were or whom they work with', () => {
    expect(introduced('Hi,\n\nAt Toothrank we fix listings.')).toEqual(['toothrank']);
    expect(introduced('Hi,\n\nHere at Toothrank, we fix listings.')).toEqual(['toothrank']);
    expect(introduced('Hi,\n\nAfter your talk at Toothcon I read the rota.')).toEqual([]);
    expect(introduced('Hi,\n\nWhen we met at Toothcon, we spoke of the rota.')).toEqual([]);
    expect(introduced('Hi,\n\nWe work with Northwind in Leeds.')).toEqual([]);
  });
  it('takes no place from under the company', () => {
    const under = (lines: string) => introduced(`Hi Dana,\n\nMay?\n\nBest,\nPriya Raman\n${lines}`);
    expect(under('Toothrank\nLeeds')).toEqual(['priya', 'raman', 'toothrank']);
    expect(under('Head of Sales, Toothrank\nAustin, Texas')).toEqual(['priya', 'raman', 'toothrank']);
    expect(under('Head of Sales | Leeds\nToothrank')).toEqual(['priya', 'raman', 'toothrank']);
  });
  it('takes person and company from under the sign-off', () => {
    const body = 'Hi Dana,\n\nHow do you plan May?\n\nBest regards,\nPriya Raman\nHead of Sales, Toothrank';
    expect(introduced(body)).toEqual(['priya', 'raman', 'toothrank']);
  });
  it('takes them from a short last paragraph too, and after a closing it does not know', () => {
    expect(introduced('Hi Dana,\n\nHow do you plan May?\n\nPriya Raman\nToothrank')).toEqual([
      'priya',
      'raman',
      'toothrank',
    ]);
    expect(introduced('Hola Dana,\n\nMay?\n\nUn abrazo,\nMarit - Toothrank')).toEqual(['marit', 'toothrank']);
  });
  it('takes a line with a name of the reader for a greeting, in any language and anywhere', () => {
    const dana = new Set(['dana']);
    expect(
      introduced('Servus Dana, the kiln is free on Monday.\n\nServus Dana, the kiln is free on Monday.', dana),
    ).toEqual([]);
    expect(introduced('Hi,\n\nTwo depots.\n\nHei Dana,\nMarit from next door says hello.', dana)).toEqual([]);
  });
  it('takes no long line for the name in a signature', () => {
    const long = 'Ferro, the mill by the canal, sorts its scrap by hand and has done so since the flood of May';
    expect(introduced(`Hi Dana,\n\nHow do you plan May?\n\n${long}`)).toEqual([]);
    expect(introduced('Hi Dana,\n\nHow do you plan May?\n\nFerro, the mill by the canal')).toEqual(['ferro']);
  });
  it('takes no title, no everyday word and no sentence for a name', () => {
    expect(introduced('Hi Dana,\n\nMay?\n\nBest,\nPriya\nAccount Manager')).toEqual(['priya']);
    expect(introduced('Hi Dana,\n\nMay?\n\nThanks,\nWill')).toEqual([]);
    expect(introduced('Hi Dana,\n\nWorth a look at the Leeds depot?')).toEqual([]);
  });
});
