import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly more: string;
  /** Something does not work: it stands apart from what else is said. */
  readonly boxed?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Said where there is nothing to judge, or where something does not work: what is the case, and what to do. */
export function Notice({ title, more, boxed = false, children }: NoticeProps) {
  return (
    <div class={boxed ? 'notice boxed' : 'notice'}>
      <p class="band">{title}</p>
      <p class="quiet">{more}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
