import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ruleNames } from '../../messages/rule-names.ts';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { figuresOf } from '../progress/figures.ts';
import { readStock } from '../progress/stock.ts';
import { BriefView } from './BriefView.tsx';
import '../../ui/surface.css';
import '../../ui/fields.css';
import '../figures.css';
import './brief.css';

type Shown = Parameters<typeof BriefView>[0];

let weeks: number | null = 4;
let read: Shown['read'] = null;
let names: Shown['names'] = new Map();

function show(): void {
  render(
    <BriefView
      read={read}
      weeks={weeks}
      names={names}
      onWeeks={(chosen) => {
        weeks = chosen;
        void load();
      }}
      onPrint={() => window.print()}
    />,
    document.body,
  );
}

async function load(): Promise<void> {
  const now = Date.now();
  const wanted = weeks;
  const { local, sync } = browser.storage;
  const stock = await readStock(local, sync, now, { site: null, kind: null, weeks }).catch(() => null);
  if (wanted !== weeks) return;
  read = stock === null ? 'unreadable' : { stock, figures: figuresOf(stock, now) };
  show();
}

async function learnNames(): Promise<void> {
  names = await ruleNames();
  show();
}

introducePage(t('brief_title'));
show();
void load();
void learnNames();
