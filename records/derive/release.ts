/** What the gate looks at. */
export type Release = {state: 'draft' | 'published' | 'withdrawn'; publishAt?: string | undefined};

/** The gate: true only for what readers may see at `now`. Drafts, scheduled and withdrawn items do not pass. */
export const isReleased = ({state, publishAt}: Release, now: Date) =>
  state === 'published' && (publishAt === undefined || new Date(publishAt) <= now);
