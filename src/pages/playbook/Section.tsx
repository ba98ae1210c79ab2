import type { ComponentChildren } from 'preact';
import { t } from '../../ui/words.ts';
import { PART_NAME, type PlaybookPart } from './parts.ts';

interface SectionProps {
  readonly part: PlaybookPart;
  readonly children: ComponentChildren;
}

/** A part of the playbook under its heading. */
export function Section({ part, children }: SectionProps) {
  return (
    <section id={part} aria-labelledby={`${part}-heading`}>
      <h2 id={`${part}-heading`}>{t(PART_NAME[part])}</h2>
      {children}
    </section>
  );
}
