import { BriefView } from '../../src/pages/brief/BriefView.tsx';
import '../../src/pages/brief/brief.css';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import '../../src/pages/figures.css';
import '../../src/ui/fields.css';
import type { SendRecord } from '../../src/journal/types.ts';
import { NOON } from '../../tests/journal/sends.ts';
import { practising } from '../../tests/pages/practising.ts';
import { NAMES, stockOf } from './progress-sample.ts';
import type { Scene } from './scenes.ts';

function brief(sends: readonly SendRecord[]): Scene {
  const stock = stockOf(sends);
  const read = { stock, figures: figuresOf(stock, NOON) };
  return (_page, draw) =>
    draw(<BriefView read={read} weeks={12} names={NAMES} onWeeks={() => {}} onPrint={() => {}} />);
}

export const briefScenes = {
  brief: brief(practising(58, NOON)),
  'brief-first': brief(practising(58, NOON).slice(-1)),
} satisfies Record<string, Scene>;
