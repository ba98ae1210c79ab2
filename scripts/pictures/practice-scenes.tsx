import { PracticeView } from '../../src/pages/practice/PracticeView.tsx';
import { PROSPECTS } from '../../src/pages/practice/prospects.ts';
import '../../src/pages/practice/practice.css';
import { TEXT } from '../../tests/ui/samples.ts';
import { beside } from './mail-scenes.ts';
import type { Scene } from './scenes.ts';

const [dana] = PROSPECTS;

/** The practice page, empty or with a draft and the coach open beside it. */
function practice(written: boolean): Scene {
  return (page, draw) => {
    draw(<PracticeView prospect={dana} onAnother={() => {}} />);
    const body = page.querySelector<HTMLElement>('[data-outward-editor]');
    if (!written || !body) return;
    body.textContent = TEXT;
    beside(body, body, {}, true);
  };
}

export const practiceScenes = { practice: practice(false), 'practice-open': practice(true) } satisfies Record<
  string,
  Scene
>;
