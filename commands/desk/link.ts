import {listFolders} from '../../records/read/files.ts';
import {checkSecret, isScope, makeToken} from '../../desk/token.ts';

/** `npm run desk:link -- news/<slug> --days 7`, or `--all` for an editor: a signed address for the hosted desk. */
const args = process.argv.slice(2);
const days = Number(args.includes('--days') ? args[args.indexOf('--days') + 1] : 7);
const item = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--days');
const scope = args.includes('--all') ? 'all' : item;

try {
  const secret = checkSecret(process.env.DESK_SECRET);
  if (!isScope(scope))
    throw new Error(
      'Say what the link opens: npm run desk:link -- news/<slug> --days 7, or --all for an editor.'
    );
  if (scope !== 'all' && !listFolders().some(({kind, slug}) => `${kind}/${slug}` === scope))
    throw new Error(`There is no item ${scope}.`);
  if (!(days > 0 && days <= 90)) throw new Error('--days takes a number from 1 to 90.');
  const expires = Math.floor(Date.now() / 1000 + days * 86_400);
  const base = (process.env.DESK_URL || 'http://localhost:3001').replace(/\/+$/, '');
  console.log(`${base}/desk/open/${makeToken({scope, expires}, secret)}`);
  console.error(
    `Opens ${scope === 'all' ? 'everything' : scope} until ${new Date(expires * 1000).toISOString()}. Whoever has the link can open it.`
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
