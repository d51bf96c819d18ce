/** What runs here, without joining it. */
import type { Settings } from '../../config/settings.ts';
import { CHECKOUT } from '../open-services-for.ts';
import { locateDataFolder } from '../services/data-folder.ts';
import { readServices, type ServicesRecord } from '../services/services-file.ts';

/** What runs on the data folder of the settings, by its services.json. Makes and starts nothing. */
export function findRunning(settings: Settings): { dataDir: string; record: ServicesRecord } {
  const { path: dataDir } = locateDataFolder({
    explicit: settings.dataDir,
    checkout: CHECKOUT,
    holdsDatabase: settings.databaseUrl === null,
    makesUser: false,
  });
  return { dataDir, record: readServices(dataDir) };
}
