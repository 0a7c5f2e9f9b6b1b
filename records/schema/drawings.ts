/** Drawings that are components of the site. Content refers to one as `drawing:<name>`. */
export const drawings = ['case-path', 'protest-map'] as const;
export type DrawingName = (typeof drawings)[number];
