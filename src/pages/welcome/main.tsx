import { render } from 'preact';
import browser from 'webextension-polyfill';
import { mountCoach } from '../../coach/mount.tsx';
import { readSettings } from '../../journal/change-settings.ts';
import { DEFAULTS, type Settings } from '../../journal/settings.ts';
import { ask } from '../../messages/ask.ts';
import { PROSPECTS } from '../../practice/prospects.ts';
import { startSessions } from '../../session/sessions.ts';
import { practiceSite } from '../../sites/practice/site.ts';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { heldOver } from '../held-over.ts';
import { failureOf, kept } from '../kept.ts';
import { followNumber } from './number.ts';
import { STEPS, type Step, WelcomeView } from './WelcomeView.tsx';
import '../../ui/surface.css';
import '../../ui/fields.css';
import '../practice/practice.css';
import './welcome.css';

/** The starter draft to the first of the invented people; in English, as drafts are. */
const STARTER = [
  'Hi Dana,',
  '',
  'Your ad for a second accounts payable clerk in Cork asks for three-way matching by hand. ' +
    'We are the leading platform for invoice matching and I’d love to show you what we do.',
  '',
  'Is it the matching that fills the second desk, or chasing approvals?',
];

const [prospect] = PROSPECTS;
const { local } = browser.storage;
const life = new AbortController();

let step: Step = STEPS[0];
let failed: string | null = null;
/** Customer focus of the starter, and the latest one. */
let numbers: { readonly from: number; readonly to: number } | null = null;

const read = heldOver(() => readSettings(local));

async function show(): Promise<void> {
  const settings = (await read()) ?? DEFAULTS;
  render(
    <WelcomeView
      step={step}
      settings={settings}
      failed={failed}
      prospect={prospect}
      starter={STARTER}
      moved={numbers && numbers.from !== numbers.to ? numbers : null}
      onChange={(change) => void keep(change)}
      onStep={(by) => void go(by)}
    />,
    document.body,
  );
}

async function keep(change: Partial<Settings>): Promise<void> {
  failed = failureOf(await kept(ask({ type: 'change-settings', change })));
  await show();
}

async function go(by: 1 | -1): Promise<void> {
  const next = STEPS[STEPS.indexOf(step) + by];
  if (!next) return location.assign(browser.runtime.getURL('src/pages/practice/index.html'));
  step = next;
  await show();
  document.getElementById('step')?.focus();
  if (step === 'drill') coach();
}

let coached = false;

/** Starts the coach, once; it then finds each editor this page shows. */
function coach(): void {
  if (coached) return;
  coached = true;
  startSessions(practiceSite(document), mountCoach, life.signal, () => life.abort());
  void followNumber((focus) => {
    // As whole numbers, as shown: a smaller change is not a move.
    const to = Math.round(focus);
    numbers = { from: numbers?.from ?? to, to };
    void show();
  });
}

introducePage(t('welcome_title'));
local.onChanged.addListener(() => void show());
await show();
