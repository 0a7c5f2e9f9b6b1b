import '../input/environment.ts';
import {startDesk} from '../../desk/server.ts';
import {readOptions} from '../input/options.ts';

/** `npm run desk:start`: the hosted desk, for use behind a TLS proxy. Refuses to start without DESK_SECRET. */
readOptions('desk:start', {});
await startDesk({local: false}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
