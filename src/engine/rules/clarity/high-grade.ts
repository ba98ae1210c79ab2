import { limit } from '../../kinds.ts';
import type { Draft } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { longestSentence } from '../../traits/clauses.ts';

const LEAST_SENTENCES = 4;
const LEAST_WORDS = 40;

function syllables(word: string): number {
  const plain = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1));
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch-Kincaid grade without names, numbers and links; 0 for texts too short to tell. */
function gradeOf({ sentences }: Draft): number {
  const whole = sentences.filter((one) => !one.bullet);
  const words = whole
    .flatMap((one) => one.words)
    .filter((word) => word.pos !== 'name' && word.pos !== 'url' && /^\p{L}/u.test(word.norm));
  if (whole.length < LEAST_SENTENCES || words.length < LEAST_WORDS) return 0;
  const sounds = words.reduce((sum, word) => sum + syllables(word.norm), 0);
  return (0.39 * words.length) / whole.length + (11.8 * sounds) / words.length - 15.59;
}

export default defineRule({
  id: 'high-grade',
  skill: 'clarity',
  severity: 4,
  whole: true,
  title: 'Use the short words',
  does: 'Uses long words in long sentences',
  why: 'Long words in long sentences cost the reader effort that the message has not earned yet.',
  next: 'Take the everyday word wherever there is one, and split the longest sentence.',
  quiet: 'right 9 of 11 times on our own messages: too few to be sure, and long words a trade uses daily count as hard',
  evidence: ['V2', 'V9', 'S8', 'M4'],
  when: { selling: true },
  flags: [
    'Comprehensive digitalisation facilitates organisational sustainability. Our multidisciplinary professionals deliver individualised recommendations concerning infrastructure modernisation. International corporations appreciate our systematic methodology and administrative professionalism. Additionally, certified specialists continuously investigate technological innovations benefiting manufacturing communities internationally. Consequently, participating institutions experience considerable efficiency improvements.',
    'Operationalising heterogeneous reconciliation necessitates considerable orchestration across organisational boundaries. Our methodology facilitates comprehensive interoperability between administrative applications. Standardised implementation accelerates institutional transformation significantly. Continuous optimisation subsequently consolidates operational responsibilities. Additionally, collaborative governance institutionalises accountability throughout participating organisations, substantially simplifying administrative coordination.',
  ],
  allows: [
    'You moved claims to Leeds in June. The dock there shuts on Fridays. So the notes wait for two days. Who signs for them when the clerk is out? If it is Ana, one form may be enough. I can send the one that Cork used.',
    'Operationalising heterogeneous reconciliation necessitates orchestration.',
  ],
  reworded: {
    flags: [
      'Organisational transformation necessitates sophisticated coordination of interdependent capabilities. Our consultants facilitate stakeholder alignment throughout multinational environments. Predictive analytics subsequently illuminate inefficiencies in procurement operations. Customisable dashboards communicate actionable intelligence to executive decision-makers. Consequently, participating enterprises experience measurable improvements in profitability and operational resilience.',
      'Regulatory developments increasingly necessitate comprehensive documentation of environmental performance. Our interdisciplinary specialists facilitate certification for manufacturing organisations internationally. Collaborative methodologies guarantee administrative efficiency throughout implementation. Subsequent evaluations consistently demonstrate considerable improvements in sustainability. Organisations accordingly communicate responsibility to increasingly sceptical stakeholders.',
    ],
    allows: [
      'Your rota puts two on Sunday nights. The notice says three from June. Who fills the gap? We staff nights, if that helps. A yes or no is fine, and I will leave it at that. The rota is on your site, so I may have read it wrong.',
      'Interdepartmental harmonisation.',
    ],
  },
  find: limit(
    ({ draft }) => gradeOf(draft),
    [
      [12, 8],
      [10, 4],
    ],
    ({ draft }) => longestSentence(draft),
  ),
});
