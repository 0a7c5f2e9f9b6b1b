/** Fields that decide whether readers may see a document. */
export type Release = {state: 'draft' | 'published' | 'withdrawn'; publishAt?: string | undefined};

/**
 * True if the document is published at `now`. Drafts, scheduled and withdrawn documents are not.
 */
export const isReleased = ({state, publishAt}: Release, now: Date) =>
  state === 'published' && (publishAt === undefined || new Date(publishAt) <= now);

/**
 * The gate: true only for what readers may see at `now`. A withheld person never passes. Nor does a document that is
 * held back, which whoever asks must look up, since that depends on other documents.
 */
export const isPublic = (facts: Release & {identity?: string | undefined}, now: Date) =>
  isReleased(facts, now) && facts.identity !== 'withheld';
