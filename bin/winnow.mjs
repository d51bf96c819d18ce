#!/usr/bin/env node
/** `winnow`: the command line. Its answers alone go to standard output; word of a build goes to standard error. */
import { locateBuilt, runMain } from './ensure-built.mjs';

runMain(async () => {
  const { main } = await import(await locateBuilt('src/cli.js'));
  return main?.(process.argv.slice(2));
});
