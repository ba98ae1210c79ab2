/** Words of the draft for quoting: a clause without the comma, semicolon or dash before the next one. */
export const excerpt = (words: string): string => words.replace(/[\s,;:–—-]+$/u, '');
