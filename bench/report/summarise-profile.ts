/** From V8's CPU profiles to the functions that cost most by themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../measurement.ts';
import { CHECKOUT } from '../stage/build.ts';

export interface ProfileSummary {
  file: string;
  /** Sampled time without idle, in s. */
  busySeconds: number;
  top: { place: string; share: number; milliseconds: number }[];
}

interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  /** Microseconds of the monotonic clock. */
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

/**
 * One summary a thread (a scoring thread has a profile of its own), the busiest first. Shares are of the busy time
 * within the stretch; null: from start to end.
 */
export function summariseProfiles(folder: string, count: number, stretch: Stretch | null): ProfileSummary[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cpuprofile'))
    .map((file) => summarise(join(folder, file), count, stretch))
    .sort((a, b) => b.busySeconds - a.busySeconds);
}

function summarise(file: string, count: number, stretch: Stretch | null): ProfileSummary {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const places = new Map(profile.nodes.map((node) => [node.id, describeFrame(node.callFrame)]));
  const micros = new Map<string, number>();
  let at = profile.startTime;
  profile.samples.forEach((id, index) => {
    at += profile.timeDeltas[index] ?? 0;
    if (stretch !== null && (at < stretch.beginMs * 1_000 || at > stretch.endMs * 1_000)) return;
    const place = places.get(id) ?? '(unknown)';
    micros.set(place, (micros.get(place) ?? 0) + (profile.timeDeltas[index] ?? 0));
  });
  for (const idle of ['(idle)', '(root)']) micros.delete(idle);
  const busy = [...micros.values()].reduce((sum, value) => sum + value, 0);
  const top = [...micros]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([place, value]) => ({ place, share: value / busy, milliseconds: value / 1_000 }));
  return { file, busySeconds: busy / 1e6, top };
}

function describeFrame({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName || '(anonymous)';
  if (url === '') return name;
  const path = url.replace(/^file:\/\//, '').replace(`${CHECKOUT}/`, '');
  return `${name}  ${path.replace(/^.*node_modules\//, '')}:${lineNumber + 1}`;
}

export function formatProfiles(name: string, summaries: readonly ProfileSummary[]): string {
  const lines = summaries.flatMap(({ file, busySeconds, top }) => [
    `  ${name}: ${busySeconds.toFixed(1)} s busy (${file})`,
    ...top.map(
      ({ place, share, milliseconds }) =>
        `    ${(share * 100).toFixed(1).padStart(5)} %  ${milliseconds.toFixed(0).padStart(6)} ms  ${place}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
