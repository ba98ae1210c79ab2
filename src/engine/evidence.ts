import { RESEARCH } from './evidence/research.ts';
import { VENDOR } from './evidence/vendor.ts';
import type { EvidenceStrength } from './types.ts';

/**
 * One source of evidence. Strength: A meta-analysis or several large studies, B peer-reviewed, C a large vendor log
 * read at its source, D a vendor figure known at second hand, M measured for this project.
 */
export interface Evidence {
  readonly strength: EvidenceStrength;
  readonly claim: string;
  /** The figure, with its sample or method. */
  readonly figure: string;
  readonly source: string;
  readonly link: string | null;
}

/** Every source a rule may cite, by id. docs/evidence.md is generated from these rows. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = { ...VENDOR, ...RESEARCH };

const ORDER: readonly EvidenceStrength[] = ['A', 'B', 'C', 'M', 'D'];

/** The strongest of the rows' strengths; unknown rows count as the weakest. */
export function strongest(ids: readonly string[]): EvidenceStrength {
  const found = ids.map((id) => EVIDENCE[id]?.strength);
  return ORDER.find((strength) => found.includes(strength)) ?? 'D';
}
