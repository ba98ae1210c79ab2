import { describe, expect, it } from 'vitest';
import { readDraftFile } from '../../scripts/review/draft-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const mail = (...lines: readonly string[]) => bytes(lines.join('\r\n'));

describe('a text file', () => {
  it('takes a first line "Subject:" as the subject', async () => {
    const read = await readDraftFile('draft.txt', bytes('Subject: Leeds claims\n\nWho signs at Leeds?\n'));
    expect(read).toEqual({ channel: 'email', kind: 'cold', subject: 'Leeds claims', body: 'Who signs at Leeds?\n' });
  });
  it('has no subject where no line says so', async () => {
    const read = await readDraftFile('DRAFT.MD', bytes('Who signs?\nSubject: not here'));
    expect(read).toMatchObject({ subject: null, body: 'Who signs?\nSubject: not here' });
  });
});

describe('a mail', () => {
  const HEAD = ['From: Theo Marsh <theo@harbourline.example>', 'To: Dana Ode <dana@northwind.example>'];

  it('gives subject, names and the plain text of many parts, in their encoding', async () => {
    const read = await readDraftFile(
      'draft.eml',
      mail(
        ...HEAD,
        'Subject: =?utf-8?q?Leeds_caf=C3=A9s?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Who signs for the caf=C3=A9s?',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Not this.</p>',
        '--b--',
      ),
    );
    expect(read).toMatchObject({
      kind: 'cold',
      subject: 'Leeds cafés',
      sender: { name: 'Theo Marsh' },
      recipient: { name: 'Dana Ode' },
    });
    expect(read.body.trim()).toBe('Who signs for the cafés?');
  });
  it.each([
    ['In-Reply-To: <1@northwind.example>', 'Subject: Leeds'],
    ['X-Other: 1', 'Subject: Re: Leeds'],
  ])('is a reply with %s, %s', async (...headers) => {
    expect((await readDraftFile('a.eml', mail(...HEAD, ...headers, '', 'Noted.'))).kind).toBe('reply');
  });
  it('is refused without text', async () => {
    const empty = mail(...HEAD, 'Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', 'AAAA');
    await expect(readDraftFile('a.eml', empty)).rejects.toThrow('no plain text');
  });
});

it('other files are refused', async () => {
  await expect(readDraftFile('draft.docx', bytes('x'))).rejects.toThrow('.txt, .md or .eml');
});
