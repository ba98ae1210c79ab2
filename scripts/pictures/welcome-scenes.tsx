import { PROSPECTS } from '../../src/practice/prospects.ts';
import '../../src/pages/practice/practice.css';
import { type Step, WelcomeView } from '../../src/pages/welcome/WelcomeView.tsx';
import '../../src/pages/welcome/welcome.css';
import '../../src/ui/fields.css';
import { GOOD, STATE } from './judged.ts';
import type { Scene } from './scenes.ts';

const TOLD = { name: 'Theo Brandt', company: 'Ledgerlane' };
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente '.repeat(6).slice(0, 300);

function welcome(
  step: Step,
  moved: { from: number; to: number } | null = null,
  told: typeof TOLD = TOLD,
  failed: string | null = null,
  starter = STATE.text,
): Scene {
  return (_page, draw) =>
    draw(
      <WelcomeView
        step={step}
        settings={{ ...told, sites: { gmail: true, linkedin: false } }}
        failed={failed}
        prospect={PROSPECTS[0]}
        starter={starter.split('\n')}
        moved={moved}
        onChange={() => {}}
        onStep={() => {}}
      />,
    );
}

const rounded = (focus: number | null | undefined) => Math.round(focus ?? 0);
const REWRITTEN = { from: rounded(STATE.review?.focus), to: rounded(GOOD.review.focus) };

export const welcomeScenes = {
  'welcome-me': welcome('me'),
  'welcome-empty': welcome('me', null, { name: '', company: '' }),
  'welcome-long': welcome('me', null, { name: LONG, company: LONG }),
  'welcome-failed': welcome('me', null, TOLD, 'the browser’s storage is full'),
  'welcome-where': welcome('where'),
  'welcome-start': welcome('drill'),
  'welcome-drill': welcome('drill', REWRITTEN, TOLD, null, GOOD.text),
} satisfies Record<string, Scene>;
