import { BAR } from '../progress/bar.ts';
import type { News } from '../progress/news.ts';
import { SKILL_NAME } from '../ui/names.ts';
import { t, type Word } from '../ui/words.ts';

const OF_RULE = {
  'fault-back': 'news_fault_back',
  'fault-gone': 'news_fault_gone',
  'fault-fading': 'news_fault_fading',
  'fault-settled': 'news_fault_settled',
  'fault-forming': 'news_fault_forming',
  'strength-growing': 'news_strength_growing',
} as const satisfies Record<Extract<News, { rule: string }>['key'], Word>;

const OF_LEVEL = {
  learning: 'news_learning',
  steady: 'news_steady',
  mastered: 'news_mastered',
} as const satisfies Record<Extract<News, { skill: string }>['key'], Word>;

/**
 * One sentence for the news; null while its rule's name is not known.
 *
 * @param names rule names by id
 */
export function newsText(news: News, names: ReadonlyMap<string, string>): string | null {
  if (news.key === 'too-early') return t('news_too_early', news.sends, news.needed);
  if (news.key === 'slipped') return t('news_slipped', news.from, news.to);
  if ('skill' in news) return t(OF_LEVEL[news.key], t(SKILL_NAME[news.skill]), news.hits, news.of, BAR);
  const name = names.get(news.rule);
  return name === undefined ? null : t(OF_RULE[news.key], name, news.hits, news.of, news.before ?? 0);
}
