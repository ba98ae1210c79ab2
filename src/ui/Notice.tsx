import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly more: string;
  /** Draws a box around it, if something does not work. */
  readonly boxed?: boolean;
  /** Actions that may help. */
  readonly children?: ComponentChildren;
}

/** A notice that there is nothing to judge, or that something does not work, and what to do. */
export function Notice({ title, more, boxed = false, children }: NoticeProps) {
  return (
    <div class={boxed ? 'notice boxed' : 'notice'}>
      <p class="band">{title}</p>
      <p class="quiet">{more}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
