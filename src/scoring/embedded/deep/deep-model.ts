/** The network of the deep stage: token ids in, logits out. One session a scoring thread, which computes in that thread. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DeepSettings } from './deep-settings.ts';
import { loadOnnxRuntime, type OnnxRuntime, type OnnxSession } from './onnx-runtime.ts';

const INPUT = 'input_ids';
const LOGITS = 'logits';
const TOKEN_LOGITS = 'token_logits';

/** What the network says of one piece. */
export interface DeepAnswer {
  /** `Float32Array [heads]`. */
  logits: Float32Array;
  /** `Float32Array [tokens]`: how much each token, begin and end mark among them, belongs to a span. */
  tokenLogits: Float32Array;
}

export interface DeepModel {
  /**
   * One piece at a time. Activations are quantised by one scale a run, so that a neighbour in a batch would move a
   * piece's scores by some hundredths; alone it is computed at its own length, without padding. What a batch of 8 of one length
   * would save: 7 % at 64 tokens, 16 % at 32 (2026-11, 2 cores, MiniLM's shape).
   */
  run(ids: Int32Array): Promise<DeepAnswer>;
  close(): Promise<void>;
}

/**
 * Loads the file, holds it against its checksum, and asks the settings' checks of it. Rejects, with the reason and what
 * to do, where one of these fails: the deep stage then has no place in the cascade.
 */
export async function loadDeepModel(path: string, settings: DeepSettings): Promise<DeepModel> {
  const runtime = await loadOnnxRuntime();
  if ((await sha256Of(path)) !== settings.onnx.sha256) {
    throw new Error(`${settings.onnx.file} does not match its checksum: restore it from the release`);
  }
  const { unfused = [] } = settings.onnx;
  const session = await runtime.InferenceSession.create(path, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // Without the arena each run asks the system for its buffers anew: 212 instead of 154 MB after a piece of 256 tokens.
    enableCpuMemArena: true,
    ...(unfused.length === 0
      ? {}
      : { extra: { optimization: { disable_specified_optimizers: unfused.join(';') } } }),
    logSeverityLevel: 3,
  });
  const model = wrapSession(runtime, session, settings);
  try {
    await askChecks(model, settings);
  } catch (error) {
    await model.close();
    throw error;
  }
  return model;
}

function wrapSession(runtime: OnnxRuntime, session: OnnxSession, settings: DeepSettings): DeepModel {
  const headCount = settings.attributes.length;
  const inputType = session.inputMetadata.find(({ name }) => name === INPUT)?.type;
  let closed: Promise<void> | null = null;
  return {
    async run(ids) {
      const tensor =
        inputType === 'int64'
          ? new runtime.Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length])
          : new runtime.Tensor('int32', ids.slice(), [1, ids.length]);
      const outputs = await session.run({ [INPUT]: tensor });
      const logits = outputs[LOGITS]?.data;
      const tokenLogits = outputs[TOKEN_LOGITS]?.data;
      if (logits?.length !== headCount || tokenLogits?.length !== ids.length) {
        throw new Error(`${settings.onnx.file} does not answer what deep.json says`);
      }
      return { logits, tokenLogits };
    },
    close() {
      closed ??= session.release();
      return closed;
    },
  };
}

async function askChecks(model: DeepModel, settings: DeepSettings): Promise<void> {
  let worst = 0;
  for (const { ids, logits } of settings.checks) {
    const answer = await model.run(Int32Array.from(ids));
    for (const [head, expected] of logits.entries()) {
      const difference = Math.abs((answer.logits[head] as number) - expected);
      // Written so that NaN counts as the worst.
      if (!(difference <= worst)) worst = difference;
    }
  }
  if (!(worst <= settings.checkTolerance)) {
    throw new Error(
      `this processor computes ${settings.onnx.file} wrongly (a logit is off by ${worst.toFixed(3)}, ${settings.checkTolerance} is allowed)`,
    );
  }
}

/** In pieces, so that no copy of the whole file stays behind in memory. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
