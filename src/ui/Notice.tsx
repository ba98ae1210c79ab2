import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly more: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Said where there is nothing to judge: what is the case, and what to do. */
export function Notice({ title, more, children }: NoticeProps) {
  return (
    <div class="notice">
      <p class="band">{title}</p>
      <p class="quiet">{more}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
