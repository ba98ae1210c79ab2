import type { DraftInput, Orientation, Review, Silence } from '../../src/engine/types.ts';

const MARK: Readonly<Record<Orientation, string>> = { customer: 'C', self: 'S', shared: 'H', neutral: '·' };
const SILENCE: Readonly<Record<Silence, string>> = {
  empty: 'the draft is empty',
  'only-cut': 'there is only quoted text, greeting or signature',
  'too-short': 'too few words to judge',
  'too-little': 'too little about anyone to judge',
  'other-language': 'not in English',
};

/** A review for reading in a terminal. */
export function printed(file: string, input: DraftInput, result: Review): string {
  const at = (span: { start: number; end: number }) => input.body.slice(span.start, span.end).replace(/\s+/g, ' ');
  const head = result.silence
    ? `no number: ${SILENCE[result.silence]}`
    : `customer focus ${result.focus} (${result.band})`;
  const points = new Map(result.account.map((line) => [line.start, line.points]));
  const clauses = result.clauses.map((clause) => {
    const moved = points.get(clause.start);
    const sign = moved === undefined ? '' : moved >= 0 ? `+${moved}` : `${moved}`;
    return `  ${MARK[clause.orientation]} ${sign.padStart(6)}  ${at(clause)}\n            ${clause.because} ${clause.words.map(at).join(', ')}`;
  });
  const cuts = result.cuts.map((cut) => `  ${cut.kind}: ${at(cut).slice(0, 60)}`);
  const next = result.next
    ? [
        `next step: ${result.next.title} (${result.next.rule})`,
        `  "${at(result.next)}"`,
        `  ${result.next.why}`,
        `  ${result.next.move}`,
        ...(result.next.model ? [`  as in: ${result.next.model}`] : []),
      ]
    : [];
  const keep = result.keep ? [`keep: ${result.keep.title}: "${at(result.keep)}"`] : [];
  const others = result.findings
    .filter((finding) => finding !== result.next)
    .map((finding) => `  also: ${finding.rule} (${finding.severity})`);
  return [
    `${file}: ${head}`,
    ...clauses,
    ...(cuts.length > 0 ? ['left out:', ...cuts] : []),
    ...next,
    ...others,
    ...keep,
    '',
  ].join('\n');
}
