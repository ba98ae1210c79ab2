import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const draft = (body: string, more: Partial<DraftInput> = {}): DraftInput => ({
  channel: 'email',
  kind: 'cold',
  subject: null,
  body,
  ...more,
});
const sentences = (body: string) => parse(draft(body)).sentences.map((one) => body.slice(one.start, one.end));
const cuts = (body: string) => parse(draft(body)).cuts.map((one) => [one.kind, body.slice(one.start, one.end)]);

describe('cuts', () => {
  it('leaves out greeting, sign-off, signature and quoted mail, and shows them', () => {
    const body =
      'Hi Dana,\n\nCork opened in May. Who sorts its returns?\n\nBest,\nTheo Marsh\nHarbourline\n\nOn Mon, 3 June 2024, Dana wrote:\n> We moved.\n> Leeds stays.';
    expect(cuts(body).map(([kind]) => kind)).toEqual(['greeting', 'sign-off', 'signature', 'quote']);
    expect(sentences(body)).toEqual(['Cork opened in May.', 'Who sorts its returns?']);
  });
  it('cuts only the greeting of a line it shares', () => {
    expect(sentences('Hi Dana, Cork opened in May.')).toEqual(['Cork opened in May.']);
  });
  it.each(['Highlights:', 'Key Features:', 'Our Services:'])('keeps "%s", the heading of a list', (line) => {
    expect(cuts(`${line}\n- it reads bills`)).toEqual([]);
  });
  it.each(['James:', 'Rob:', 'Dana Voss:'])('cuts "%s", a greeting by name', (line) => {
    expect(cuts(`${line}\nCork opened in May.`)).toEqual([['greeting', line]]);
  });
  it.each([
    'Follow us on LinkedIn',
    'Book a meeting with me',
    'Visit our blog for more.',
    '“Grown in Kent since 1987”',
  ])('cuts "%s" below a signature and only there', (line) => {
    const [message, signed] = [`Cork opened in May.\n\n${line}`, `Cork opened in May.\n\nBest,\nTheo\n${line}`];
    expect(cuts(message)).toEqual([]);
    expect(cuts(signed).map(([, words]) => words)).toEqual(['Best,', `Theo\n${line}`]);
  });
  it('cuts disclaimers', () => {
    expect(cuts('Cork opened in May.\n\nReply STOP to unsubscribe.').map(([kind]) => kind)).toEqual(['disclaimer']);
  });
  it.each([
    'Unsubscribe | Manage preferences',
    'Click here to opt out.',
    'This email is confidential.',
    'Your firm is on our list; click here to opt out.',
    'Not for you, then reply with “Unsubscribe”.',
    'We write to people who run docks; to unsubscribe, reply here.',
  ])('cuts "%s"', (line) => {
    expect(cuts(`Cork opened in May.\n\n${line}`)).toEqual([['disclaimer', line]]);
  });
  it.each(['It brought unsubscribes down by a third.', 'Our audit is confidential and takes a day.'])(
    'does not take "%s" for a disclaimer',
    (line) => {
      expect(cuts(`${line} Who reads the list?`)).toEqual([]);
    },
  );
  it.each([
    'Your newsletter makes it hard to unsubscribe.',
    'Those who want to unsubscribe ring your desk.',
    'Your tenants stop receiving rent reminders in May.',
    'The map will remove you from the list of garages that open on Sunday.',
    'Your privileged information desk moved to Cork in May.',
  ])('does not take "%s" for one either', (line) => {
    expect(cuts(`${line} Who looks after it?`)).toEqual([]);
  });
  it.each(['Sent from my iPhone', 'Get Outlook for iOS', 'Von meinem iPhone gesendet', 'Envoyé de mon iPhone'])(
    'cuts what a phone puts under a mail: "%s"',
    (line) => {
      expect(cuts(`Cork opened in May.\n\n${line}`)).toEqual([['disclaimer', line]]);
    },
  );
  it.each([
    'On Mon, Jun 3, 2024 at 9:12 AM Dana Reed <dana@reed.example>\nwrote:',
    'Am Mo., 3. Juni 2024 um 09:12 Uhr schrieb Dana Reed <\ndana@reed.example>:',
    'Le lun. 3 juin 2024 à 09:12, Dana Reed <dana@reed.example> a écrit :',
    'Il giorno lun 3 giu 2024 alle ore 09:12 Dana Reed <dana@reed.example> ha scritto:',
    'Em seg., 3 de jun. de 2024 às 09:12, Dana Reed <dana@reed.example> escreveu:',
    'Op ma 3 jun 2024 om 09:12 schreef Dana Reed <dana@reed.example>:',
    'Von: Dana Reed <dana@reed.example>\nGesendet: Montag, 3. Juni 2024 09:12\nAn: Theo Marsh',
    'De : Dana Reed <dana@reed.example>\nEnvoyé : lundi 3 juin 2024 09:12',
    '*From:* Dana Reed <dana@reed.example>\n*Sent:* Monday, June 3, 2024',
    `${'_'.repeat(32)}\nFrom: Dana Reed\nSent: Monday, June 3, 2024`,
  ])('cuts the mail that is quoted under %j', (head) => {
    const quoted = `${head}\n\nWe stay in Leeds.`;
    expect(cuts(`Cork opened in May.\n\n${quoted}`)).toEqual([['quote', quoted]]);
  });
  it.each(['On Monday you wrote:', 'On page 4 of the June report you wrote:', '_'.repeat(24)])(
    'reads on under %j, which no mail program wrote',
    (line) => {
      expect(cuts(`Dana,\n\n${line}\n\nThe dock floods. Who pumps?`).map(([kind]) => kind)).toEqual(['greeting']);
    },
  );
  it('greets nobody with a heading below other text', () => {
    expect(cuts('Dana,\n\nFriday at two it is.\n\nAgenda:\n- the dock\n- the crane').map(([kind]) => kind)).toEqual([
      'greeting',
    ]);
  });
  it('reads what is answered below or between marked lines of a quoted mail', () => {
    const head = 'On Mon, Jun 3, 2024 at 9:12 AM Dana Reed <dana@reed.example>\nwrote:';
    const body = `${head}\n> We stay in Leeds.\nand in Cork.\n\nUntil when?\n\n> Who asks?\n\nThe dock asks.\n\nTheo`;
    expect(sentences(body)).toEqual(['Until when?', 'The dock asks.']);
  });
  it.each(['Hello Sir/Madam,', 'Hi\u00a0Dana,', 'Hi Dana 👋', 'Hey Dana! 👋', 'HI DANA,', 'hi dana,'])(
    'cuts the greeting %j',
    (line) => {
      const more = { recipient: { name: 'Dana Reed' } };
      const parsed = parse(draft(`${line}\n\nCork opened in May.`, more));
      expect(parsed.cuts.map((one) => [one.kind, line.slice(one.start, one.end)])).toEqual([['greeting', line]]);
    },
  );
  it('cuts the name below a paragraph that shares its line with the greeting', () => {
    expect(sentences('Hi Dana, Cork opened in May.\n\nTheo')).toEqual(['Cork opened in May.']);
  });
  it.each(['Best, Theo', 'Kind regards, Theo Marsh', 'Thanks Theo', '- Theo'])(
    'cuts "%s" behind the last sentence of its line',
    (closing) => {
      const body = `Hi Dana, Cork opened in May. Who sorts its returns? ${closing}`;
      expect(cuts(body)).toEqual([
        ['greeting', 'Hi Dana, '],
        ['sign-off', closing],
      ]);
      expect(sentences(body)).toEqual(['Cork opened in May.', 'Who sorts its returns?']);
    },
  );
  it('cuts the name of the sender behind the last sentence, and no other last word', () => {
    const of = (body: string) => parse(draft(body, { sender: { name: 'Theo Marsh' } })).cuts.length;
    expect(of('Who sorts the returns? Theo')).toBe(1);
    expect(of('Who sorts the returns? Leeds')).toBe(0);
    expect(of('Thanks Dana, who sorts the returns')).toBe(0);
  });
  it('cuts a signature that has no sign-off above it', () => {
    const sender = { name: 'Theo Marsh', company: 'Harbourline, Inc.' };
    const told = 'Cork opened in May. Who sorts its returns?';
    for (const signed of [
      'Theo Marsh\nHead of Growth\nHarbourline, Inc.\n4 Quay Street, Suite 400, Derry',
      'Theo\n+44 7700 900123',
      'Theo, Harbourline',
      'Theo\nlift builder, mostly docks',
    ]) {
      const body = `Hi Dana,\n\n${told}\n\n${signed}`;
      const parsed = parse(draft(body, { sender }));
      expect(parsed.cuts.map((one) => one.kind)).toEqual(['greeting', 'signature']);
      expect(parsed.sentences).toHaveLength(2);
    }
  });
  it('cuts a name in lower case right below a sign-off', () => {
    expect(cuts('saw the cork dock\n\ncheers\nlee').map(([, words]) => words)).toEqual(['cheers', 'lee']);
    expect(cuts('saw the cork dock\n\ncheers\nis it open').map(([, words]) => words)).toEqual(['cheers']);
  });
  it('cuts a sign-off with a picture', () => {
    expect(cuts('Cork opened in May.\n\nCheers 🙌\nTheo').map(([kind]) => kind)).toEqual(['sign-off', 'signature']);
  });
  it.each(['Northwind opened in Cork in May.', 'Pellucid cuts that in half.', 'Congrats on the Cork dock, Dana'])(
    'reads a last line that only names somebody: "%s"',
    (line) => {
      const more = { sender: { name: 'Theo', company: 'Pellucid' }, recipient: { name: 'Dana', company: 'Northwind' } };
      const parsed = parse(draft(`Hi Dana,\n\nWho keys the notes?\n\n${line}\n\nTheo Marsh, lead at Pellucid`, more));
      expect(parsed.sentences.map((one) => one.text)).toEqual(['Who keys the notes?', line]);
    },
  );
  it('reads what is said under thanks, whatever titles it names', () => {
    const said = [
      'Our team will send the lease to your account manager.',
      'The marketing team in Leeds can have the list.',
      'Your sales director signs it.',
    ];
    expect(sentences(`Thanks Dana.\n\n${said.join('\n')}`)).toEqual(said);
  });
  it('cuts a disclaimer from its own sentence on', () => {
    const body = 'Cork opened in May. Who sorts its returns? You can unsubscribe below. All rights reserved.';
    expect(cuts(body)).toEqual([['disclaimer', 'You can unsubscribe below. All rights reserved.']]);
    expect(sentences(body)).toEqual(['Cork opened in May.', 'Who sorts its returns?']);
  });
});

describe('sentences', () => {
  it('splits at sentence ends, not at abbreviations, numbers or addresses', () => {
    expect(sentences('Dr. Amin moved it, e.g. to Cork. It costs 4.20 at x.example now. Fine?')).toEqual([
      'Dr. Amin moved it, e.g. to Cork.',
      'It costs 4.20 at x.example now.',
      'Fine?',
    ]);
  });
  it.each([':)', ';-)', '🚀', '👍🏽'])('splits behind %s where a sentence begins', (face) => {
    expect(sentences(`Hope the Cork move went well ${face} We lease lifts.`)).toEqual([
      `Hope the Cork move went well ${face}`,
      'We lease lifts.',
    ]);
    expect(sentences(`The move ${face} at Cork went well ${face}`)).toHaveLength(1);
    expect(sentences(`Lifts ${face} Cork and Leeds.`)).toHaveLength(1);
  });
  it('splits what is written in lower case, but not where dots trail off, a quotation ends or a word is cut short', () => {
    expect(
      sentences(
        'saw the leeds notice, esp. the last part. who signs there now? "is it ana?" they asked... no idea. max. two a day',
      ),
    ).toEqual([
      'saw the leeds notice, esp. the last part.',
      'who signs there now?',
      '"is it ana?" they asked... no idea.',
      'max. two a day',
    ]);
  });
  it('ends a sentence behind an abbreviation where the next begins with no name', () => {
    expect(
      sentences(
        'The dock shuts at 5 p.m. Who signs then? Crates, bins, etc. We lift them. Is it Cork? No. It is Leeds.',
      ),
    ).toEqual([
      'The dock shuts at 5 p.m.',
      'Who signs then?',
      'Crates, bins, etc.',
      'We lift them.',
      'Is it Cork?',
      'No.',
      'It is Leeds.',
    ]);
    expect(sentences('Dock No. 5 opens at 9 a.m. Eastern for Pellucid Inc. Leeds.')).toHaveLength(1);
  });
  it('keeps lines apart that the writer ended without a full stop', () => {
    expect(
      sentences(
        'the cork dock shuts at noon on fridays and the carriers know it by now\nno one has told the night shift in leeds or the two clerks who come in late to key the notes of the day before\nso who signs',
      ),
    ).toHaveLength(3);
  });
  it('reads list items without their marker', () => {
    const parsed = parse(draft('It covers:\r\n- routing\r\n2) alerts'));
    expect(parsed.sentences.map((one) => [one.bullet, one.text])).toEqual([
      [false, 'It covers:'],
      [true, 'routing'],
      [true, 'alerts'],
    ]);
  });
  it('joins lines that a mail program wrapped', () => {
    expect(
      sentences('Your depot in Leeds moved its claims desk to Cork in June and\nnobody has told the carriers.'),
    ).toHaveLength(1);
  });
  it('keeps the lines of a paragraph that begins in lower case apart, but not of what a greeting begins', () => {
    const lines = 'the depot in leeds moved its claims desk to cork in june\nnobody has told the carriers of it';
    expect(sentences(`Hi Dana,\n\n${lines}`)).toHaveLength(2);
    expect(sentences(`Hi Dana, ${lines}`)).toHaveLength(1);
  });
  it('joins wrapped lines where the next begins with a name', () => {
    expect(sentences('How many of the crates at the dock in Leeds have waited there since\nJune?')).toHaveLength(1);
  });
  it('keeps offsets right with emoji, curly quotes, no-break spaces and zero-width marks', () => {
    const body = '👍 You\u00a0said “Cork isn’t ready”.\r\n\u200bWe\u200b’ll wait 👩‍🚀 here.';
    for (const word of parse(draft(body)).sentences.flatMap((one) => one.words))
      expect(body.slice(word.start, word.end)).toBe(word.text);
    expect(
      parse(draft(body))
        .sentences[1]?.words.slice(0, 2)
        .map((word) => word.norm),
    ).toEqual(['we', "'ll"]);
  });
});

describe('sides', () => {
  const sideOf = (body: string, text: string, more: Partial<DraftInput> = {}) =>
    parse(draft(body, more))
      .sentences.flatMap((one) => one.words)
      .find((word) => word.text === text)?.side;
  it('knows given names', () => {
    const more = { sender: { company: 'Pellucid' }, recipient: { company: 'Northwind' } };
    expect(sideOf('Northwind moved. Pellucid can help.', 'Northwind', more)).toBe('reader');
    expect(sideOf('Northwind moved. Pellucid can help.', 'Pellucid', more)).toBe('sender');
  });
  it('infers names from greeting, introduction and signature', () => {
    const body = "Hi Dana, I'm Theo from Harbourline. Harbourline keys bills. Theo keeps Dana posted on it.";
    expect(sideOf(body, 'Harbourline')).toBe('sender');
    expect(sideOf(body, 'Dana')).toBe('reader');
  });
});

describe('clauses', () => {
  const clauses = (body: string) => parse(draft(body)).clauses.map((one) => body.slice(one.start, one.end));
  it('begin where something is asked behind a colon', () => {
    expect(clauses('One thing I should have asked in my note: do the two docks share a line?')).toEqual([
      'One thing I should have asked in my note:',
      'do the two docks share a line?',
    ]);
    expect(clauses('May I ask: do the two docks share a line?')).toHaveLength(1);
  });
  it.each([
    'We helped firms such as Bexley Castings, Thorne Foundry and Marlow Precision save a fifth.',
    'I help coaches and consultants go from one client to ten.',
    'The carrier comes on Mondays and Thursdays, whatever is packed by then.',
  ])('do not begin inside a list: "%s"', (body) => {
    expect(clauses(body)).toHaveLength(1);
  });
  it.each(['We help clinics, and your team pays nothing.', 'We help clinics and they pay us in June.'])(
    'begin where somebody else acts: "%s"',
    (body) => {
      expect(clauses(body)).toHaveLength(2);
    },
  );
});
