import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  /** The fragment by which an address may point at it. */
  readonly id?: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One figure of the page under its heading. */
export function Card({ id, title, children }: CardProps) {
  const heading = useId();
  return (
    <section class="card" id={id} tabIndex={id === undefined ? undefined : -1} aria-labelledby={heading}>
      <h2 class="overline" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
