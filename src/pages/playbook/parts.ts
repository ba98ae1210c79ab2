import type { Word } from '../../ui/words.ts';

/** The parts of the playbook, in their order. */
export const PART_NAME = {
  me: 'playbook_me',
  customers: 'playbook_customers',
  phrases: 'playbook_phrases',
  where: 'playbook_where',
  practice: 'playbook_practice',
  rules: 'playbook_rules',
  shortcuts: 'playbook_shortcuts',
  data: 'playbook_data',
  diagnostics: 'playbook_diagnostics',
} as const satisfies Record<string, Word>;

export type PlaybookPart = keyof typeof PART_NAME;

export const PARTS = Object.keys(PART_NAME) as readonly PlaybookPart[];
