import '../input/environment.ts';
import {message} from '../../i18n/catalogue/message.ts';
import {makeLink} from '../../desk/access/link.ts';
import {isRole, roles} from '../../desk/access/roles.ts';
import {languageOption, print, say, stopWith, stopWithError} from '../input/language.ts';
import {readOptions, usageOf} from '../input/options.ts';

/**
 * `npm run desk:link`: prints a signed address of the hosted desk, for one item or, with `--all`, for everything. The
 * role says what it allows; without one, it allows to read. `--lang fa` says it in Farsi.
 */
const usage =
  'desk:link -- news/<slug> [--role read|write] [--name NAME] [--days 7] [--lang fa], or ' +
  '--all [--role read|editor|releaser] [--name NAME] [--days 7] [--lang fa]';
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
      role: {type: 'string', default: 'read'},
      ...languageOption
    },
    allowPositionals: true
  },
  1
);
if (all && item !== undefined) stopWith(message('linking.both', {item}), usageOf(usage));
const scope = all ? 'all' : item;
if (scope === undefined) stopWith(message('linking.scope'), usageOf(usage));
if (!isRole(role)) stopWith(message('linking.role', {roles}), usageOf(usage));

const {address, expires} = await makeLink({
  scope,
  role,
  name,
  days: Number(days),
  secret: process.env.DESK_SECRET,
  desk: process.env.DESK_URL || 'http://localhost:3001'
}).catch(stopWithError);
console.log(address);
console.error(
  say(
    message('linking.opens', {
      scope: all ? message('linking.everything') : scope,
      role,
      expires: expires.toISOString()
    })
  )
);
