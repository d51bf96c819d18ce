/**
 * Builds Winnow where dist/ is missing or doesn't fit the sources, so that `npm ci && npm start` is all there is to type.
 * Plain JavaScript, since it runs before anything is built.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.built.json');
const COMPILER = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const LOCK = join(ROOT, 'node_modules', '.winnow-build.lock');
const SOURCE_FOLDERS = ['src', 'workers', 'config'];
const SOURCE_FILES = ['tsconfig.json', 'tsconfig.build.json', 'package.json'];
/** The engines field of package.json. */
const LEAST_NODE = [20, 19];

/** Something the user must do first; its message is one line that says what. */
export class Refusal extends Error {}

/** The URL of a built module, such as `src/server.js`; builds first where needed. Throws a Refusal where it can't. */
export async function locateBuilt(module) {
  checkNode();
  await ensureBuilt();
  return new URL(`../dist/${module}`, import.meta.url).href;
}

/** Builds where dist/ is missing or doesn't fit the sources (`always`: in any case). Two at once build one after another. */
export async function ensureBuilt({ always = false } = {}) {
  if (!always && isFresh()) return;
  if (!existsSync(COMPILER)) {
    if (existsSync(join(DIST, 'src', 'server.js'))) {
      if (readStamp() !== null)
        say('dist/ is older than the sources, and the compiler is not installed: running dist/ as it is');
      return;
    }
    throw new Refusal(
      existsSync(join(ROOT, 'node_modules'))
        ? 'dist/ is missing and so are the development dependencies that build it; run "npm ci && npm run build".'
        : 'nothing is installed yet; run "npm ci".',
    );
  }
  const release = await lock();
  try {
    // Another run may have built while this one waited.
    if (always || !isFresh()) build();
  } finally {
    release();
  }
}

/** Runs `main` and ends with its exit status; a Refusal, or a missing package, is one line on standard error. */
export function runMain(main) {
  main().then(
    (status) => {
      if (status !== undefined) process.exit(status);
    },
    (error) => {
      const isMissing = error?.code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package/.test(error.message);
      if (error instanceof Refusal) say(error.message);
      else if (isMissing) say(`${error.message.split(' imported from')[0]}; run "npm ci".`);
      else console.error(error);
      process.exit(1);
    },
  );
}

function say(line) {
  process.stderr.write(`winnow: ${line}\n`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Refusal(
    `this is Node ${process.versions.node}, and Winnow needs ${LEAST_NODE.join('.')} or newer; install that.`,
  );
}

/**
 * Whether dist/ was built from the sources as they are: the same content, and none touched since. A dist/ that `tsc` made
 * by hand has no stamp and counts as stale.
 */
function isFresh() {
  // A packed Winnow, as in the container's image, has no sources that could be newer.
  if (!existsSync(join(ROOT, 'src')) && existsSync(join(DIST, 'src'))) return true;
  const stamp = readStamp();
  if (stamp === null) return false;
  const { newestMs, hash } = fingerprint();
  return stamp.hash === hash && newestMs <= stamp.newestMs;
}

function readStamp() {
  try {
    const { hash, newestMs } = JSON.parse(readFileSync(STAMP, 'utf8'));
    return { hash, newestMs };
  } catch {
    return null;
  }
}

function fingerprint() {
  const paths = [
    ...SOURCE_FILES.map((name) => join(ROOT, name)).filter(existsSync),
    ...SOURCE_FOLDERS.flatMap((name) => list(join(ROOT, name))),
  ];
  const hash = createHash('sha256');
  let newestMs = 0;
  for (const path of paths.sort()) {
    newestMs = Math.max(newestMs, statSync(path).mtimeMs);
    hash
      .update(`${path.slice(ROOT.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return { newestMs, hash: hash.digest('hex') };
}

function list(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return list(path);
    return /\.(ts|json|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** Compiles beside dist/ and puts the result in its place, so that nobody ever imports half of it. */
function build() {
  say('building (dist/ is missing or older than the sources)');
  const fresh = join(ROOT, `dist.new-${process.pid}`);
  const old = join(ROOT, `dist.old-${process.pid}`);
  const built = fingerprint();
  const args = [COMPILER, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', fresh];
  // Standard output belongs to the command's own answers.
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  try {
    if (status !== 0) throw new Refusal('the build failed; the lines above say where.');
    writeFileSync(join(fresh, '.built.json'), `${JSON.stringify(built)}\n`);
    if (existsSync(DIST)) renameSync(DIST, old);
    renameSync(fresh, DIST);
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits for the build lock. One whose holder has died, or that is over ten minutes old, is taken over. */
async function lock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  let hasWaited = false;
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST')
        throw new Refusal(`${LOCK} can't be written (${error.code}), so dist/ can't be built here.`);
    }
    if (isAbandoned()) rmSync(LOCK, { force: true });
    else if (!hasWaited) say('waiting for another build');
    hasWaited = true;
    await sleep(100);
  }
}

function isAbandoned() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    const ageMs = Date.now() - statSync(LOCK).mtimeMs;
    // An empty file is one that is just being written.
    if (!pid) return ageMs > 5_000;
    return ageMs > 600_000 || !isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
