#!/usr/bin/env node
/** `winnow`: the command line. Its answers alone go to standard output; word of a build goes to standard error. */
import { locateBuilt, runMain } from './ensure-built.mjs';

runMain(async () => {
  const { main } = await import(await locateBuilt('src/cli.js'));
  const status = await main(process.argv.slice(2));
  // A slow reader still gets the last line.
  if (process.stdout.writableLength > 0) await new Promise((resolve) => process.stdout.write('', resolve));
  return status;
});
