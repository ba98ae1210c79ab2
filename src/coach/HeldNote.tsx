import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/words.ts';

interface HeldNoteProps {
  /** Customer focus of the draft and the rep's floor, 0-100 each. */
  readonly focus: number;
  readonly floor: number;
}

/** Why the message was not sent, and how to send it. Announced at once: the rep has just pressed Send. */
export function HeldNote({ focus, floor }: HeldNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  // The card may be open already, and scrolled.
  useLayoutEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="held boxed" role="alert" ref={note}>
      <p class="band">{t('held_title', Math.round(focus), floor)}</p>
      <p>{t('held_more')}</p>
    </div>
  );
}
