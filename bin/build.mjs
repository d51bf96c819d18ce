#!/usr/bin/env node
/** `npm run build`: builds in any case. */
import { ensureBuilt, runMain } from './ensure-built.mjs';

runMain(() => ensureBuilt({ always: true }));
