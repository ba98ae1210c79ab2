/** Parts of a cross-validation. */
export const FOLDS = 6;

/** A stable fold for a group of messages: FNV-1a. */
export function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193) >>> 0;
  return hash % FOLDS;
}
