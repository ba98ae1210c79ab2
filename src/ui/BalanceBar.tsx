import { useRef, useState } from 'preact/hooks';
import type { ReviewSentence, Span } from '../engine/types.ts';
import { ABOUT_NAME } from './names.ts';
import { type Segment, segments } from './segments.ts';
import { direction, language, t } from './words.ts';

interface BalanceBarProps {
  readonly sentences: readonly ReviewSentence[];
  /** A segment is pointed at by mouse or keyboard; null when it no longer is. */
  readonly onPoint: (span: Span | null) => void;
  /** A segment is chosen. */
  readonly onPick: (span: Span) => void;
}

/** The message as a bar of sentences, each in the hue and pattern of its side. One tab stop; arrow keys move in it. */
export function BalanceBar({ sentences, onPoint, onPick }: BalanceBarProps) {
  const all = segments(sentences);
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setStop] = useState(0);
  const stop = Math.min(chosen, all.length - 1);
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[Math.min(all.length - 1, Math.max(0, stop + step))]?.focus();
  };
  return (
    <ol class="bar" aria-label={t('balance_label')} ref={list}>
      {all.map((segment, index) => (
        <li key={segment.from} style={{ flexGrow: Math.round(segment.share * 1000) }}>
          <button
            type="button"
            class={`segment ${segment.orientation}`}
            tabIndex={index === stop ? 0 : -1}
            aria-label={name(segment, sentences.length)}
            onKeyDown={move}
            onFocus={() => {
              setStop(index);
              onPoint(segment);
            }}
            onBlur={() => onPoint(null)}
            onMouseEnter={() => onPoint(segment)}
            onMouseLeave={() => onPoint(null)}
            onClick={() => onPick(segment)}
          />
        </li>
      ))}
    </ol>
  );
}

function stepOf(key: string): -1 | 0 | 1 {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return 1;
  return key === back || key === 'ArrowUp' ? -1 : 0;
}

function name({ from, to, orientation, share }: Segment, count: number): string {
  const about = t(ABOUT_NAME[orientation]);
  const part = new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
  return from === to ? t('balance_sentence', from, count, about, part) : t('balance_run', from, to, count, about, part);
}
