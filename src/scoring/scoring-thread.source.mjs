/**
 * Starts a scoring thread from source (tests, development): a thread doesn't inherit the TypeScript loader of the main
 * thread. Built code starts `scoring-thread.js` itself and never needs this file.
 */
import { register } from 'tsx/esm/api';

register();
await import('./scoring-thread.ts');
