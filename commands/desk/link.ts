import '../input/environment.ts';
import {makeLink} from '../../desk/access/link.ts';
import {readOptions, stop, usageLine} from '../input/options.ts';

/** `npm run desk:link`: prints a signed address of the hosted desk, for one item or, with `--all`, for an editor. */
const usage = 'desk:link -- news/<slug> [--days 7], or --all [--days 7] for an editor';
const {
  values: {all, days},
  positionals: [item]
} = readOptions(
  usage,
  {
    options: {all: {type: 'boolean'}, days: {type: 'string', default: '7'}},
    allowPositionals: true
  },
  1
);
if (all && item !== undefined)
  stop(`A link opens ${item} or everything, not both. ${usageLine(usage)}`);
const scope = all ? 'all' : item;
if (scope === undefined) stop(`Say what the link opens. ${usageLine(usage)}`);

const {address, expires} = await makeLink({
  scope,
  days: Number(days),
  secret: process.env.DESK_SECRET,
  desk: process.env.DESK_URL || 'http://localhost:3001'
}).catch((error: Error) => stop(error.message));
console.log(address);
console.error(
  `Opens ${all ? 'everything' : scope} until ${expires.toISOString()}. Anyone who has the link can open it.`
);
