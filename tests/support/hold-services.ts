/** Needs the services of WINNOW_DATA_DIR until it is told to stop, as `npm run worker` and `winnow` do. */
import { describeFaults, readSettings } from '../../config/settings.ts';
import { openServicesFor } from '../../src/open-services-for.ts';

const read = readSettings(process.env);
if (!read.ok) throw new Error(describeFaults(read.faults));
const log = (line: string): void => console.log(line);
const { services } = await openServicesFor('worker', read.settings, { needsQueue: true, log });
console.log(`holds ${JSON.stringify(services.addresses)}`);
process.once('SIGTERM', async () => {
  await services.close();
  console.log('left');
  process.exit(0);
});
