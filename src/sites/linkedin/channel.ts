import type { Channel } from '../../engine/types.ts';
import type { Surface } from '../site.ts';

/** The engine's channel for a surface. */
export function channelOf(surface: Surface): Channel {
  if (surface === 'note') return 'linkedin_note';
  return surface === 'inmail' ? 'inmail' : 'linkedin_message';
}
