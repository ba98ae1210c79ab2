import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { nameGroup } from '../../src/engine/groups.ts';

const sided = (body: string, more: { sender?: string; recipient?: string } = {}) =>
  parse({
    channel: 'email',
    kind: 'cold',
    subject: null,
    body,
    sender: { company: more.sender ?? null },
    recipient: { company: more.recipient ?? null },
  })
    .sentences.flatMap((sentence) => sentence.words)
    .filter((word) => word.side === 'sender' || word.side === 'reader')
    .map((word) => `${word.text} ${word.side}`);

describe('names of several words', () => {
  it('are the words without article and legal form', () => {
    expect(nameGroup('The Net Loft Ltd', 'reader')).toEqual({ side: 'reader', words: ['net', 'loft'] });
    expect(nameGroup('Zendo', 'reader')).toBeNull();
    expect(nameGroup('Zendo GmbH', 'sender')).toBeNull();
  });
  it('have a side although each word is an everyday one', () => {
    expect(sided('Harbour Lets has nineteen cottages.', { recipient: 'Harbour Lets' })).toEqual([
      'Harbour reader',
      'Lets reader',
    ]);
    expect(sided("Paper Lane's vans scan on site.", { sender: 'Paper Lane Ltd' })).toEqual([
      'Paper sender',
      "Lane's sender",
    ]);
  });
  it('leave the words alone where only one of them stands', () => {
    expect(sided('Most cafés switched to paper straws.', { sender: 'Bamboo Fibre Straws' })).toEqual([]);
    expect(sided('The harbour lets in twelve ferries.', { recipient: 'Harbour View' })).toEqual([]);
  });
});

describe('placeholders of mail merge', () => {
  it.each(['{{company}}', '[Company]', '<Company Name>', '{company}', '%COMPANY%'])('%s is the reader', (tag) => {
    expect(new Set(sided(`Last week ${tag} opened a depot.`).map((word) => word.split(' ').pop()))).toEqual(
      new Set(['reader']),
    );
  });
  it.each(['[Your Company]', '{{my_company}}', '<our product>'])('%s is the sender', (tag) => {
    expect(new Set(sided(`Last week ${tag} opened a depot.`).map((word) => word.split(' ').pop()))).toEqual(
      new Set(['sender']),
    );
  });
  it('has no side where it names neither', () => {
    expect(sided('The depot in {{city}} opened on {{date}}.')).toEqual([]);
  });
});
