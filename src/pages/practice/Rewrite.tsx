import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import type { DrillMark } from '../../messages/page.ts';
import type { Rewriting } from '../../practice/drill.ts';
import { lengthOf } from '../../practice/marking.ts';
import { PROSPECTS } from '../../practice/prospects.ts';
import { excerpt } from '../../ui/excerpt.ts';
import { plural, t } from '../../ui/words.ts';
import type { TaskProps } from './Drills.tsx';
import { NextButton } from './NextButton.tsx';

type Mark = Extract<DrillMark, { kind: 'rewrite' }>;

/** A message to rewrite until the coach has nothing of one kind left to ask for. */
export function Rewrite({ drill, tries, last, onMark, onSettled, onNext }: TaskProps<Rewriting>) {
  const [field, room] = [useId(), useId()];
  const [body, write] = useState(drill.text);
  const [task, set] = useState<Finding | null>(null);
  const [mark, judge] = useState<Mark | 'unmarked' | null>(null);
  const [checks, count] = useState(0);
  const [settled, close] = useState(false);
  const [model, show] = useState(false);

  const ask = async (text: string): Promise<Mark | null> => {
    const found = await onMark(drill, text);
    return found?.kind === 'rewrite' ? found : null;
  };
  // A check that was pending meanwhile only knows the old `settled`.
  const over = useRef(false);
  const settle = (right: boolean) => {
    if (over.current) return;
    over.current = true;
    close(true);
    onSettled(right);
  };
  const check = async () => {
    const found = await ask(body);
    judge(found ?? 'unmarked');
    if (!found) return;
    count(checks + 1);
    if (found.miss === null || checks + 1 >= tries) settle(found.miss === null);
  };
  // The task is what the coach asks for in the original message.
  useEffect(() => {
    void ask(drill.text).then((found) => {
      if (found?.task) set(found.task);
      else judge('unmarked');
    });
  }, [drill]);

  // Drawn once the task is known, so that nothing moves under the pointer.
  if (!task && !mark) return <div class="drill" aria-busy="true" />;
  const length = lengthOf(drill, body);
  const passed = mark !== null && mark !== 'unmarked' && mark.miss === null;
  return (
    <div class="drill">
      {task && (
        <div class="drill-task" dir="auto" lang="en">
          <h3>{task.title}</h3>
          <p class="quiet">{task.why}</p>
          <p>{task.move}</p>
        </div>
      )}
      <Facts drill={drill} />
      <div class="field">
        <label for={field}>{t('drill_yours')}</label>
        <textarea
          id={field}
          rows={10}
          dir="auto"
          lang="en"
          value={body}
          aria-describedby={length && room}
          onInput={(event) => write(event.currentTarget.value)}
        />
        {length && (
          <p class="small" id={room}>
            {plural(length.words, 'drill_words_one', 'drill_words_other', length.most)}
          </p>
        )}
      </div>
      <div class="drill-result" role="status">
        {mark && <p>{mark === 'unmarked' ? t('drill_unmarked') : resultOf(mark, drill, body)}</p>}
        {!settled && tries > 1 && <p class="small">{plural(tries - checks, 'drill_tries_one', 'drill_tries_other')}</p>}
      </div>
      <div class="actions">
        {!passed && (
          <button type="button" class={settled ? '' : 'primary'} onClick={() => void check()}>
            {t('drill_check')}
          </button>
        )}
        {settled && <NextButton last={last} onNext={onNext} />}
        {!model && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              settle(false);
              show(true);
            }}
          >
            {t('drill_show')}
          </button>
        )}
      </div>
      {model && (
        <div>
          <h4 class="overline">{t('drill_model')}</h4>
          <blockquote class="letter" dir="auto" lang="en">
            {drill.model}
          </blockquote>
        </div>
      )}
    </div>
  );
}

/** Who is written to, what can be known of them, and what they wrote. */
function Facts({ drill: { to, theirs } }: { readonly drill: Rewriting }) {
  const prospect = PROSPECTS.find(({ id }) => id === to);
  if (!prospect) return null;
  const { name, firstName, title, company, facts, you } = prospect;
  return (
    <>
      {theirs !== undefined && (
        <div>
          <h4 class="overline">{t('drill_theirs', firstName)}</h4>
          <blockquote class="letter" dir="auto" lang="en">
            {theirs}
          </blockquote>
        </div>
      )}
      <details open>
        <summary>{t('drill_facts', name)}</summary>
        <div class="drill-facts">
          <p class="quiet" dir="auto" lang="en">
            {title}, {company}
          </p>
          <ul class="facts" dir="auto" lang="en">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <h4 class="overline">{t('practice_you')}</h4>
          <p dir="auto" lang="en">
            {you}
          </p>
        </div>
      </details>
    </>
  );
}

/** The result of a check in one sentence. `body` is the checked text, or what it has become since. */
function resultOf({ before, after, miss }: Mark, drill: Rewriting, body: string): string {
  const [from, to] = [before ?? 0, after ?? 0];
  switch (miss?.why) {
    case undefined:
      if (drill.most !== undefined) return t('drill_pass_cut');
      return to > from ? t('drill_pass_up', from, to) : t('drill_pass');
    case 'long':
      return t('drill_long');
    case 'lost':
      return t('drill_lost', excerpt(drill.text.slice(miss.credit.start, miss.credit.end)));
    case 'silent':
      return t('drill_silent');
    case 'lower':
      return t('drill_lower', from, to);
    case 'still': {
      const { target, start, end } = miss.finding;
      const words = target === 'body' ? excerpt(body.slice(start, end)) : '';
      return words === '' ? t('drill_still_whole') : t('drill_still', words);
    }
    case 'new':
      return t('drill_new', miss.finding.title, miss.finding.move);
  }
}
