import type {Figures} from '../../records/index.ts';

type Detention = Figures['detentions'][number]['detention'];

/** Days in prison for `useDays`. Without an end on record they are a minimum: the upper limit is null. */
export const daysKnown = ({days, openEnded}: Detention) =>
  openEnded ? {min: days.min, max: null} : days;
