#!/usr/bin/env node
/** `npm run api`: the API alone. */
import { locateBuilt, runMain } from './ensure-built.mjs';

runMain(async () => {
  const { runAlone } = await import(await locateBuilt('src/run-alone.js'));
  return runAlone('api');
});
