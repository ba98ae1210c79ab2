import { PROSPECTS } from '../../src/pages/practice/prospects.ts';
import '../../src/pages/practice/practice.css';
import { type Step, WelcomeView } from '../../src/pages/welcome/WelcomeView.tsx';
import '../../src/pages/welcome/welcome.css';
import '../../src/ui/fields.css';
import { TEXT } from '../../tests/ui/samples.ts';
import type { Scene } from './scenes.ts';

function welcome(step: Step, moved: { from: number; to: number } | null = null): Scene {
  return (_page, draw) =>
    draw(
      <WelcomeView
        step={step}
        settings={{ name: 'Theo Brandt', company: 'Ledgerlane', sites: { gmail: true, linkedin: false } }}
        failed={null}
        prospect={PROSPECTS[0]}
        starter={TEXT.split('\n')}
        moved={moved}
        onChange={() => {}}
        onStep={() => {}}
      />,
    );
}

export const welcomeScenes = {
  'welcome-me': welcome('me'),
  'welcome-where': welcome('where'),
  'welcome-drill': welcome('drill', { from: 41, to: 64 }),
} satisfies Record<string, Scene>;
