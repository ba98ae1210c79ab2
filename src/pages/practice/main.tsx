import { render } from 'preact';
import { mountCoach } from '../../coach/mount.tsx';
import { startSessions } from '../../session/sessions.ts';
import { practiceSite } from '../../sites/practice/site.ts';
import { introducePage } from '../../ui/page.ts';
import { t } from '../../ui/words.ts';
import { PracticeView } from './PracticeView.tsx';
import { PROSPECTS, type Prospect } from './prospects.ts';
import '../../ui/surface.css';
import './practice.css';

/** Someone else to write to, in turn. */
function after(prospect: Prospect): Prospect {
  return PROSPECTS[(PROSPECTS.indexOf(prospect) + 1) % PROSPECTS.length] ?? PROSPECTS[0];
}

function show(prospect: Prospect): void {
  render(<PracticeView prospect={prospect} onAnother={() => show(after(prospect))} />, document.body);
}

introducePage(t('practice_title'));
show(PROSPECTS[0]);

const life = new AbortController();
startSessions(practiceSite(document), mountCoach, life.signal, () => life.abort());
