#!/usr/bin/env node
/** `npm start`: everything on this machine. */
import { locateBuilt, runMain } from './ensure-built.mjs';

runMain(async () => {
  const { runServer } = await import(await locateBuilt('src/server.js'));
  return runServer();
});
