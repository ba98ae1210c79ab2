import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One figure of the page under its heading. */
export function Card({ title, children }: CardProps) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 class="overline" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
