import '../input/environment.ts';
import {makeLink} from '../../desk/access/link.ts';
import {isRole, roles} from '../../desk/access/roles.ts';
import {readOptions, stop, usageLine} from '../input/options.ts';

/**
 * `npm run desk:link`: prints a signed address of the hosted desk, for one item or, with `--all`, for everything. The
 * role says what it allows; without one, it allows to read.
 */
const usage =
  'desk:link -- news/<slug> [--role read|write] [--name NAME] [--days 7], or ' +
  '--all [--role read|editor|releaser] [--name NAME] [--days 7]';
const {
  values: {all, days, name, role},
  positionals: [item]
} = readOptions(
  usage,
  {
    options: {
      all: {type: 'boolean'},
      days: {type: 'string', default: '7'},
      name: {type: 'string', default: ''},
      role: {type: 'string', default: 'read'}
    },
    allowPositionals: true
  },
  1
);
if (all && item !== undefined)
  stop(`A link opens ${item} or everything, not both. ${usageLine(usage)}`);
const scope = all ? 'all' : item;
if (scope === undefined) stop(`Say what the link opens. ${usageLine(usage)}`);
if (!isRole(role)) stop(`The role is one of: ${roles.join(', ')}. ${usageLine(usage)}`);

const {address, expires} = await makeLink({
  scope,
  role,
  name,
  days: Number(days),
  secret: process.env.DESK_SECRET,
  desk: process.env.DESK_URL || 'http://localhost:3001'
}).catch((error: Error) => stop(error.message));
console.log(address);
console.error(
  `Opens ${all ? 'everything' : scope} (${role}) until ${expires.toISOString()}. ` +
    'Anyone who has the link can use it.'
);
