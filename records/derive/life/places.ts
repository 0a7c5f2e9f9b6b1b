import type {StatusCode} from '../../schema/registries.ts';

/** How far the case against a person has come. `death`: a sentence of death stands. */
export const stages = ['unknown', 'accused', 'on-trial', 'sentenced', 'death'] as const;
export type Stage = (typeof stages)[number];

export type PlaceRow = {
  /** Whether the person is in prison. Days in prison are counted, and a prison is named, only then. */
  custody: boolean;
  /** Whether the person is free, alive or dead, as opposed to `open`: not in prison, but not known to be free. */
  end: 'open' | 'free' | 'dead';
  /** The status, or the status by stage. */
  status: StatusCode | Record<Stage, StatusCode>;
  /** What the place means, for the documentation. */
  meaning: string;
};

/** Where a person is, as far as the events say. */
export const places = {
  unknown: {custody: false, end: 'open', status: 'unknown', meaning: 'nothing is on record yet'},
  custody: {
    custody: true,
    end: 'open',
    status: {
      unknown: 'detained',
      accused: 'pretrial',
      'on-trial': 'on-trial',
      sentenced: 'serving',
      death: 'death-sentence'
    },
    meaning: 'in prison or another place of detention'
  },
  outside: {
    custody: false,
    end: 'open',
    status: {
      unknown: 'unknown',
      accused: 'unknown',
      'on-trial': 'on-trial',
      sentenced: 'convicted-awaiting-summons',
      death: 'death-sentence'
    },
    meaning: 'the case goes on; not known to be in prison'
  },
  summoned: {
    custody: false,
    end: 'open',
    status: {
      unknown: 'summoned',
      accused: 'summoned',
      'on-trial': 'on-trial',
      sentenced: 'summoned',
      death: 'death-sentence'
    },
    meaning: 'called to court or prison, and not known to be there'
  },
  furlough: {custody: false, end: 'open', status: 'furlough', meaning: 'on leave from prison'},
  bail: {custody: false, end: 'open', status: 'bail', meaning: 'out on bail'},
  'house-arrest': {
    custody: false,
    end: 'open',
    status: 'house-arrest',
    meaning: 'confined at home'
  },
  exile: {
    custody: false,
    end: 'open',
    status: 'internal-exile',
    meaning: 'banished to another place in the country'
  },
  disappeared: {
    custody: false,
    end: 'open',
    status: 'disappeared',
    meaning: 'taken away, and nobody says where'
  },
  lost: {
    custody: false,
    end: 'open',
    status: 'unknown',
    meaning: 'no longer where last held, and no release reported'
  },
  released: {custody: false, end: 'free', status: 'released', meaning: 'freed'},
  'released-conditional': {
    custody: false,
    end: 'free',
    status: 'released-conditional',
    meaning: 'freed on conditions'
  },
  acquitted: {custody: false, end: 'free', status: 'acquitted', meaning: 'acquitted, and free'},
  executed: {custody: false, end: 'dead', status: 'executed', meaning: 'executed'},
  'died-in-custody': {
    custody: false,
    end: 'dead',
    status: 'died-in-custody',
    meaning: 'died in prison, or in hospital as a prisoner'
  },
  died: {
    custody: false,
    end: 'dead',
    status: 'died',
    meaning: 'died, and was not in prison as far as is known'
  }
} as const satisfies Record<string, PlaceRow>;
export type Place = keyof typeof places;

export type Standing = {place: Place; stage: Stage};

/** The standing before the first event. */
export const start: Standing = {place: 'unknown', stage: 'unknown'};

/** The status of a standing. */
export function statusOf({place, stage}: Standing): StatusCode {
  const {status}: PlaceRow = places[place];
  return typeof status === 'string' ? status : status[stage];
}
