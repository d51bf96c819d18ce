/**
 * The little that is used of ONNX Runtime, with types of our own: `onnxruntime-node` is optional (it has a native library, and
 * not for every platform), and Winnow must build and run without it.
 */

/** The name is a variable so that neither compiler nor bundler looks for the package. */
const PACKAGE = 'onnxruntime-node';

/** Numbers with their shape. */
export interface OnnxTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly inputMetadata: readonly { name: string; type: string }[];
  readonly outputNames: readonly string[];
  /** Computes in this thread, in a later turn of its loop. */
  run(feeds: Record<string, unknown>): Promise<Record<string, OnnxTensor | undefined>>;
  release(): Promise<void>;
}

export interface OnnxRuntime {
  InferenceSession: { create(path: string, options: unknown): Promise<OnnxSession> };
  Tensor: new (type: 'int32' | 'int64', data: Int32Array | BigInt64Array, dims: readonly number[]) => unknown;
}

/** Rejects, saying what to do, where the package isn't installed or has no library for this platform. */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  try {
    const loaded = (await import(PACKAGE)) as OnnxRuntime & { default?: OnnxRuntime };
    return loaded.default ?? loaded;
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] as string) : 'unknown fault';
    throw new Error(
      `onnxruntime-node does not load on ${process.platform}-${process.arch} (${why}): install it, or leave it at that`,
    );
  }
}
