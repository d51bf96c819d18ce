/**
 * One scoring pool in a process of its own, from dist/ and without a loader, so that its size and its start are those of a worker.
 * Plain JavaScript for that reason. Takes { spec, threads, modulePath } as JSON in its argument, then texts by message.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const BATCH = 64;
const WARM_UP_MS = 1_500;
/** More often than that the measured part never reads a text. */
const MEASURED_TIMES = 100;

const { spec, threads, modulePath } = JSON.parse(process.argv[2]);
const { createScoringPool } = await import(pathToFileURL(modulePath).href);
let warning = null;
const pool = await createScoringPool({
  scorer: spec,
  threads,
  maxBatch: BATCH,
  lingerMs: 0,
  onEvent: (event) => {
    if (event.type === 'thread-ready' && event.warning !== undefined) warning = event.warning;
  },
});
const asText = (text) => ({ text, format: 'text', declaredLanguages: ['en'], wantsSpans: true });
await pool.scoreTexts([asText('What a stupid idea, honestly, and nobody asked for it.')]);
// Since the process began.
const firstScoreMs = performance.now();
const { user, system } = process.cpuUsage();
const firstScoreCpuSeconds = (user + system) / 1e6;

/** `VmHWM`, the largest that it has been; null where there is no /proc. */
function readPeakBytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1_024;
  } catch {
    return null;
  }
}

/**
 * The text for its n-th time: the same words, and other spaces doubled, about one of twelve. The deep stage keeps its last answers by what it
 * read; of a long text that is a stretch, so a mark at the end would not do. With more of them doubled a text is read in two forms.
 */
function vary(text, time) {
  let space = 0;
  // Multiplying by 2^32 over the golden ratio spreads the places (Knuth, TAOCP 3, 6.4).
  return text.replace(/ /g, () =>
    (Math.imul(++space * (2 * time + 1), 0x9e3779b1) >>> 0) % 12 === 0 ? '  ' : ' ',
  );
}

/** @param firstTime how often the texts have been read before: no text is read in one form twice */
async function run(texts, ms, firstTime) {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  let count = 0;
  let deepCount = 0;
  const lane = async () => {
    while (performance.now() - startedAt < ms) {
      const batch = [];
      for (let n = 0; n < BATCH; n += 1, next += 1) {
        const time = firstTime + Math.floor(next / texts.length);
        batch.push(asText(vary(texts[next % texts.length], time)));
      }
      for (const { stage } of await pool.scoreTexts(batch)) if (stage === 'deep') deepCount += 1;
      count += BATCH;
    }
  };
  await Promise.all(Array.from({ length: 2 * threads }, lane));
  const used = process.cpuUsage(cpu);
  return {
    texts: count,
    seconds: (performance.now() - startedAt) / 1_000,
    cpuSeconds: (used.user + used.system) / 1e6,
    deepShare: deepCount / count,
  };
}

process.on('message', async ({ texts, measureMs }) => {
  await run([...texts].reverse(), WARM_UP_MS, MEASURED_TIMES);
  const measured = await run(texts, measureMs, 0);
  const { model } = pool;
  const peakBytes = readPeakBytes();
  process.send({
    type: 'report',
    model,
    warning,
    firstScoreMs,
    firstScoreCpuSeconds,
    peakBytes,
    ...measured,
  });
});
process.on('SIGTERM', async () => {
  await pool.close();
  process.exit(0);
});
process.on('disconnect', () => process.exit(0));
process.send({ type: 'ready' });
