import type {Locale} from '../../i18n/locales.ts';
import type {Admitted} from '../access/admission.ts';
import type {Role} from '../access/roles.ts';
import type {Answer} from '../requests.ts';
import type {makePresence} from '../store/presence.ts';
import type {Item} from '../store/place.ts';

/** A request to the desk's API. Origin, forgery token, role, scope, rate and size have been checked. */
export type ApiRequest = {
  /** The item in the address. Routes without one have an empty slug and must not use it. */
  item: Item;
  /** What comes after the item in the address. */
  rest: readonly string[];
  query: URLSearchParams;
  locale: Locale;
  body: Buffer;
  admitted: Admitted;
  presence: ReturnType<typeof makePresence>;
};

/** A route under /desk/api/. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Whether the address goes on with kind and slug. */
  hasItem: boolean;
  /** How many more parts the address has. */
  rest: number;
  /** The least role that may ask. */
  role: Role;
  /** Longest body in bytes, and points that a request costs of the session's rate. */
  most: number;
  cost: number;
  /** Whether each request stands in the log: those that change the content. */
  isLogged: boolean;
  answer: (request: ApiRequest) => Promise<Answer> | Answer;
};

/** An error that the client is told, with its status. `error` is a code. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly detail?: unknown
  ) {
    super(error);
  }
}

/** The body as a JSON object whose values have these types. Throws a 400 otherwise. */
export function bodyOf<Shape extends Record<string, 'string' | 'string?' | 'object' | 'array'>>(
  {body}: Pick<ApiRequest, 'body'>,
  shape: Shape
): Record<string, unknown> & {[K in keyof Shape]: TypeOf<Shape[K]>} {
  const value = parse(body);
  const fits = Object.entries(shape).every(([key, type]) => isA(type, value[key]));
  if (!fits) throw new ApiError(400, 'form', shape);
  return value as ReturnType<typeof bodyOf<Shape>>;
}

type TypeOf<Name> = Name extends 'string'
  ? string
  : Name extends 'string?'
    ? string | null
    : Name extends 'array'
      ? readonly unknown[]
      : Record<string, unknown>;

function isA(type: string, value: unknown): boolean {
  if (type === 'string') return typeof value === 'string';
  if (type === 'string?') return typeof value === 'string' || value === null;
  return type === 'array'
    ? Array.isArray(value)
    : typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, like JSON of another form.
  }
  throw new ApiError(400, 'json');
}
