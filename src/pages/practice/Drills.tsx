import { useState } from 'preact/hooks';
import type { DrillMark } from '../../messages/page.ts';
import type { Drill, Lesson } from '../../practice/drill.ts';
import { drillOf, SESSION, triesFor } from '../../practice/session.ts';
import { weekdayName } from '../../ui/dates.ts';
import { SKILL_NAME } from '../../ui/names.ts';
import { plural, t } from '../../ui/words.ts';
import { Pick } from './Pick.tsx';
import type { Plan } from './plan.ts';
import { Rewrite } from './Rewrite.tsx';
import { Sort } from './Sort.tsx';

export interface DrillsProps {
  /** null if storage does not answer. */
  readonly plan: Plan | null;
  /** Marks an answer; null if the background does not answer. */
  readonly onMark: (drill: Drill, answer: string) => Promise<DrillMark | null>;
  /** A drill is over. Resolves with why it could not be stored, or null. */
  readonly onDrilled: (lesson: Lesson, right: boolean) => Promise<string | null>;
  /** A session begins, or is over. */
  readonly onRunning: (running: boolean) => void;
}

/** The drills of today: what is ready, a session of them, and how it went. */
export function Drills({ plan, onRunning, ...rest }: DrillsProps) {
  const [running, run] = useState<Plan | null>(null);
  const go = (now: Plan | null) => {
    run(now);
    onRunning(now !== null);
  };
  return (
    <section class="drills" aria-labelledby="drills">
      {running ? (
        <Session plan={running} onEnd={() => go(null)} {...rest} />
      ) : (
        <Offer plan={plan} onStart={() => go(plan)} />
      )}
    </section>
  );
}

function Offer({ plan, onStart }: { readonly plan: Plan | null; readonly onStart: () => void }) {
  const done = plan !== null && plan.today >= SESSION;
  const ready = plan !== null && plan.lessons.length > 0;
  return (
    <>
      <h2 id="drills" tabIndex={-1}>
        {t('drills_title')}
      </h2>
      <div class="drills-offer">
        <p>
          {plan ? said(plan, done) : t('drills_unread')}
          {ready && plan.focusSkill && !done && ` ${t('drills_focus', t(SKILL_NAME[plan.focusSkill]))}`}
        </p>
        {ready && (
          <button type="button" class={done ? '' : 'primary'} onClick={onStart}>
            {t(done ? 'drills_more' : 'drills_start')}
          </button>
        )}
      </div>
      <p class="small">{t('drills_lead')}</p>
    </>
  );
}

function said({ lessons, today, next }: Plan, done: boolean): string {
  if (done) return plural(today, 'drills_done_one', 'drills_done_other');
  if (lessons.length > 0) return plural(lessons.length, 'drills_ready_one', 'drills_ready_other');
  return next === null ? t('drills_unread') : t('drills_next', weekdayName(next));
}

interface SessionProps extends Pick<DrillsProps, 'onMark' | 'onDrilled'> {
  readonly plan: Plan;
  readonly onEnd: () => void;
}

function Session({ plan, onMark, onDrilled, onEnd }: SessionProps) {
  const [at, go] = useState(0);
  const [right, count] = useState(0);
  const [unkept, tell] = useState<string | null>(null);
  const { lessons, memories } = plan;
  const lesson = lessons[at];
  const settle = async (passed: boolean) => {
    if (!lesson) return;
    count(right + Number(passed));
    tell(await onDrilled(lesson, passed));
  };
  const heading = lesson ? t('drill_at', at + 1, lessons.length) : t('drills_over', right, lessons.length);
  return (
    <>
      <div class="drills-head">
        <h2 id="drills" tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" class="plain" onClick={onEnd}>
          {t(lesson ? 'drill_stop' : 'drills_close')}
        </button>
      </div>
      {lesson ? (
        <Task
          key={lesson.id}
          drill={drillOf(lesson, memories)}
          tries={triesFor(lesson, memories)}
          last={at === lessons.length - 1}
          onMark={onMark}
          onSettled={settle}
          onNext={() => go(at + 1)}
        />
      ) : (
        <p>{t(right < lessons.length ? 'drills_over_missed' : 'drills_over_all')}</p>
      )}
      <p class="small failed" role="status">
        {unkept !== null && t('playbook_failed', unkept)}
      </p>
    </>
  );
}

/** The properties that every kind of drill gets. */
export interface TaskProps<D extends Drill = Drill> {
  readonly drill: D;
  /** Answers allowed before it counts as missed. */
  readonly tries: number;
  readonly last: boolean;
  readonly onMark: DrillsProps['onMark'];
  /** Called once, with the answer that counts. */
  readonly onSettled: (right: boolean) => void;
  readonly onNext: () => void;
}

function Task({ drill, ...rest }: TaskProps) {
  switch (drill.kind) {
    case 'sort':
      return <Sort drill={drill} {...rest} />;
    case 'pick':
      return <Pick drill={drill} {...rest} />;
    case 'rewrite':
      return <Rewrite drill={drill} {...rest} />;
  }
}
