/** The bar a message must reach in a skill, 0-100: docs/progress.md. */
export const BAR = 80;
