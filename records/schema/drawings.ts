/** Drawings that the site makes itself; content refers to them as `drawing:<name>`. Each has a component. */
export const drawings = ['case-path', 'protest-map'] as const;
export type DrawingName = (typeof drawings)[number];
