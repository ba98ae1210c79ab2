import { render } from 'preact';
import browser from 'webextension-polyfill';
import { mountCoach } from '../../coach/mount.tsx';
import { within } from '../../journal/area.ts';
import { ask } from '../../messages/ask.ts';
import type { Drill, Lesson } from '../../practice/drill.ts';
import { PROSPECTS, type Prospect } from '../../practice/prospects.ts';
import { startSessions } from '../../session/sessions.ts';
import { practiceSite } from '../../sites/practice/site.ts';
import { onNewDay } from '../../ui/new-day.ts';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { failureOf, kept } from '../kept.ts';
import { PracticeView } from './PracticeView.tsx';
import { type Plan, planPractice } from './plan.ts';
import '../../ui/surface.css';
import '../../ui/fields.css';
import './practice.css';

let prospect: Prospect = PROSPECTS[0];
let plan: Plan | null = null;

function show(): void {
  const drills = { plan, onMark: mark, onDrilled: keep };
  render(<PracticeView prospect={prospect} onAnother={another} drills={drills} />, document.body);
}

/** Someone else to write to, in turn. */
function another(): void {
  prospect = PROSPECTS[(PROSPECTS.indexOf(prospect) + 1) % PROSPECTS.length] ?? PROSPECTS[0];
  show();
}

async function choose(): Promise<void> {
  plan = await within(planPractice(browser.storage.local, Date.now())).catch(() => null);
  show();
}

const mark = ({ id }: Drill, answer: string) => ask({ type: 'mark-drill', drill: id, answer }).catch(() => null);

async function keep({ id }: Lesson, right: boolean): Promise<string | null> {
  const answer = await kept(ask({ type: 'drilled', lesson: id, right }));
  await choose();
  return failureOf(answer);
}

introducePage(t('practice_title'));
show();
await choose();
onNewDay(() => void choose());

const life = new AbortController();
startSessions(practiceSite(document), mountCoach, life.signal, () => life.abort());
