import type { ComponentChildren } from 'preact';
import { Logo } from './Logo.tsx';
import { DOOR_NAME, type DoorPage } from './names.ts';
import { t } from './words.ts';

const PAGES: readonly DoorPage[] = ['progress', 'practice', 'playbook'];

interface PageHeadProps {
  readonly title: string;
  /** This page; null for one that the others do not link to. */
  readonly here: DoorPage | null;
  /** Content beside the title. */
  readonly children: ComponentChildren;
}

/** The head of a page in a tab: its title, and links to the other pages. */
export function PageHead({ title, here, children }: PageHeadProps) {
  return (
    <header class="head">
      <Logo size={18} />
      <h1>{title}</h1>
      {children}
      <nav class="doors" aria-label={t('popup_doors')}>
        {PAGES.map((page) => (
          <a key={page} href={`../${page}/index.html`} aria-current={page === here ? 'page' : undefined}>
            {t(DOOR_NAME[page])}
          </a>
        ))}
      </nav>
    </header>
  );
}
