/** What TensorFlow.js computes with: the native library where npm could install it, else WebAssembly. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';

/** Optional, and often not installed: the name is a variable so that neither compiler nor bundler looks for it. */
const NATIVE_PACKAGE = '@tensorflow/tfjs-node';

export type TfjsBackend = 'tensorflow' | 'wasm';

/** Makes the backend the current one of this thread; safe to call twice. Rejects where neither starts. */
export async function useTfjsBackend(wanted: 'auto' | 'wasm'): Promise<TfjsBackend> {
  if (wanted === 'auto' && (await hasNativeBackend())) {
    await tf.setBackend('tensorflow');
    return 'tensorflow';
  }
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'dist');
  wasm.setWasmPaths(folder + sep);
  await withoutNewFaultListeners(async () => {
    if (!(await tf.setBackend('wasm'))) throw new Error('the WASM backend of TensorFlow.js did not start');
  });
  return 'wasm';
}

/**
 * The WASM module's loader listens to faults of the whole process, only to throw them again from its own one line of
 * source, which Node then prints (60 KB). What it adds is taken away.
 */
async function withoutNewFaultListeners(run: () => Promise<void>): Promise<void> {
  const names = ['uncaughtException', 'unhandledRejection'];
  const before = names.map((name) => new Set(process.rawListeners(name)));
  try {
    await run();
  } finally {
    for (const [index, name] of names.entries()) {
      for (const listener of process.rawListeners(name)) {
        if (!before[index]?.has(listener)) process.removeListener(name, listener as () => void);
      }
    }
  }
}

/** False too where the package is there but its native library isn't: its download failed or was not allowed. */
async function hasNativeBackend(): Promise<boolean> {
  try {
    await import(NATIVE_PACKAGE);
    return tf.findBackendFactory('tensorflow') !== null && tf.findBackendFactory('tensorflow') !== undefined;
  } catch {
    return false;
  }
}
