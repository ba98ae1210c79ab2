import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  readonly title: string;
  /** How much room it takes where there is room: a column where it is left out. */
  readonly size?: 'wide' | 'full';
  readonly children: ComponentChildren;
}

/** One figure of the page under its heading. */
export function Card({ title, size, children }: CardProps) {
  const id = useId();
  return (
    <section class={size ? `card ${size}` : 'card'} aria-labelledby={id}>
      <h2 class="overline" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
