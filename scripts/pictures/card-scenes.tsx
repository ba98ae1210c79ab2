import { Card } from '../../src/coach/Card.tsx';
import type { CoachState } from '../../src/coach/state.ts';
import '../../src/coach/coach.css';
import './stage.css';
import { PLAIN } from '../../src/journal/look.ts';
import { silent } from '../../tests/ui/samples.ts';
import { CORRECTED, CORRECTED_LINE, FILLED, GOOD, STATE, SWITCHED_OFF } from './judged.ts';
import type { Scene } from './scenes.ts';
import { UNHEARD } from './unheard.ts';

/**
 * The card alone and in the open, where axe can see it; `unfolded` opens everything that folds. `after` is what it shows
 * once something is set aside.
 */
function card(change: Partial<CoachState>, unfolded = false, after: Partial<CoachState> = change): Scene {
  return (body, draw) => {
    const show = (change: Partial<CoachState>) =>
      draw(
        <main class="alone">
          <Card state={{ ...STATE, ...change }} {...UNHEARD} onAside={() => show(after)} />
        </main>,
      );
    show(change);
    if (!unfolded) return;
    for (const fold of body.querySelectorAll('details')) fold.open = true;
    for (const why of body.querySelectorAll<HTMLElement>('.step [aria-expanded]')) why.click();
  };
}

const many = Array.from({ length: 120 }, (_, index) => ({
  start: index * 40,
  end: index * 40 + 20 + (index % 20),
  orientation: (['customer', 'self', 'self', 'neutral', 'shared'] as const)[Math.floor(index / 3) % 5] ?? 'neutral',
  confidence: 1,
}));

/** After the next step was set aside. */
function asideCard(way: number): Scene {
  return (body, draw) => {
    card({}, true, SWITCHED_OFF)(body, draw);
    body.querySelectorAll<HTMLElement>('.step.lead .evidence button, .step.lead .last')[way]?.click();
    for (const fold of body.querySelectorAll('details')) fold.open = false;
  };
}

/** After the rep said whose a line of the account is. */
const correctedCard: Scene = (body, draw) => {
  card(CORRECTED)(body, draw);
  for (const fold of body.querySelectorAll<HTMLDetailsElement>('.fold:has(.account)')) fold.open = true;
  body.querySelectorAll<HTMLElement>('.line [aria-expanded]')[CORRECTED_LINE]?.click();
};

export const cardScenes = {
  card: card({}),
  'card-unfolded': card({}, true),
  'card-corrected': correctedCard,
  'card-aside': asideCard(1),
  'card-dragged': card({ look: { ...PLAIN, pill: { at: { x: 0, y: 0 }, dot: true } } }),
  'card-fix': card(FILLED),
  'card-good': card(GOOD),
  'card-waiting': card({ review: null }),
  'card-stale': card({ stale: true }),
  'card-short': card({ review: silent('too-short') }),
  'card-only-cut': card({ review: silent('only-cut') }),
  'card-other-language': card({ review: silent('other-language') }),
  'card-held': card({ held: { focus: STATE.review?.focus ?? 0, floor: 70 } }),
  'card-guess': card({ guess: 'open' }),
  'card-guessed': card({ guess: { band: 'mostly-customer', weakest: false } }),
  'card-muted': card({ muted: true }),
  'card-disconnected': card({ problem: 'disconnected' }),
  'card-unreadable': card({ problem: 'unreadable' }),
  'card-failed': card({ problem: 'failed' }),
  'card-5000-words': card({ review: { ...GOOD.review, sentences: many, words: 5000 } }),
} satisfies Record<string, Scene>;
