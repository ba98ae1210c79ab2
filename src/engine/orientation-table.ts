import weights from './orientation-weights.json' with { type: 'json' };
import { weighingJudge } from './weighing.ts';

/** The shipped judge. The table is written by `npm run fit`. */
export const judgeByWeights = weighingJudge(weights);
