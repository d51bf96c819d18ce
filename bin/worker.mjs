#!/usr/bin/env node
/** `npm run worker`: the workers alone. */
import { locateBuilt, runMain } from './ensure-built.mjs';

runMain(async () => {
  const { runAlone } = await import(await locateBuilt('src/run-alone.js'));
  return runAlone('worker');
});
