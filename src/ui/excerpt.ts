/** Words of the draft as they are quoted: a clause without the comma, semicolon or dash that leads on to the next. */
export const excerpt = (words: string): string => words.replace(/[\s,;:–—-]+$/u, '');
