/** The moment from which a call to action with this last day has ended: midnight after it, in UTC. */
export const endOf = (deadline: string): Date =>
  new Date(Date.parse(`${deadline}T00:00:00Z`) + 86_400_000);
