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
};

/** Where a person is, as far as the events say. What each means in words is in `messages/check.en.json`, `place`. */
export const places = {
  unknown: {custody: false, end: 'open', status: 'unknown'},
  custody: {
    custody: true,
    end: 'open',
    status: {
      unknown: 'detained',
      accused: 'pretrial',
      'on-trial': 'on-trial',
      sentenced: 'serving',
      death: 'death-sentence'
    }
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
    }
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
    }
  },
  furlough: {custody: false, end: 'open', status: 'furlough'},
  bail: {custody: false, end: 'open', status: 'bail'},
  'house-arrest': {
    custody: false,
    end: 'open',
    status: 'house-arrest'
  },
  exile: {
    custody: false,
    end: 'open',
    status: 'internal-exile'
  },
  disappeared: {
    custody: false,
    end: 'open',
    status: 'disappeared'
  },
  lost: {
    custody: false,
    end: 'open',
    status: 'unknown'
  },
  released: {custody: false, end: 'free', status: 'released'},
  'released-conditional': {
    custody: false,
    end: 'free',
    status: 'released-conditional'
  },
  acquitted: {custody: false, end: 'free', status: 'acquitted'},
  executed: {custody: false, end: 'dead', status: 'executed'},
  'died-in-custody': {
    custody: false,
    end: 'dead',
    status: 'died-in-custody'
  },
  died: {
    custody: false,
    end: 'dead',
    status: 'died'
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
