/** The figures as a table for a terminal. */
import type { CpuUse, Measurement } from '../measurement.ts';
import type { Results } from './results.ts';

/** One line a measurement, then its own figures and targets below it. */
export function formatTable({ machine, services, commit, measurements, warnings }: Results): string {
  const rows = measurements.map((measurement) => [
    measurement.name,
    measurement.rate === null ? '' : `${formatCount(measurement.rate)}/s`,
    ...(['p50', 'p95', 'p99', 'max'] as const).map((key) => formatMs(measurement.latencyMs?.[key])),
    measurement.cpu === null ? '' : formatPercent(measurement.cpu.loadShare),
    measurement.cpu?.foreignShare == null ? '' : formatPercent(measurement.cpu.foreignShare),
  ]);
  const head = ['', 'rate', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', 'load gen.', 'other work'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  const body = rows.flatMap((row, index) => [
    line(row),
    ...describe(measurements[index] as Measurement).map((text) => `    ${text}`),
  ]);
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, Node ${machine.node}; ` +
      `PostgreSQL ${services.postgres} (fsync ${services.settings.fsync}), queue ${services.queue}; commit ${commit}`,
    '',
    line(head),
    ...body,
    ...(warnings.length > 0 ? ['', ...warnings.map((warning) => `! ${warning}`)] : []),
    '',
  ].join('\n');
}

function describe({ cpu, details, targets }: Measurement): string[] {
  const lines: string[] = [];
  if (cpu !== null) lines.push(describeCpu(cpu));
  const figures = Object.entries(details).filter(([name]) => !name.endsWith('CpuMsPerThousand'));
  if (figures.length > 0) lines.push(figures.map(([name, value]) => `${name} ${value}`).join(', '));
  const perThousand = Object.entries(details).filter(([name]) => name.endsWith('CpuMsPerThousand'));
  if (perThousand.length > 0) {
    const parts = perThousand.map(
      ([name, value]) => `${name.replace('CpuMsPerThousand', '')} ${Math.round(value)}`,
    );
    lines.push(`CPU ms for a thousand: ${parts.join(', ')}`);
  }
  for (const { aim, figure, isMet } of targets) {
    lines.push(
      `${isMet ? 'met' : 'NOT MET'}: ${aim}; seen ${figure < 100 ? figure.toFixed(2) : formatCount(figure)}`,
    );
  }
  return lines;
}

function describeCpu({ byProcess, seconds }: CpuUse): string {
  const parts = Object.entries(byProcess).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return `CPU seconds in ${seconds.toFixed(1)} s: ${parts.join(', ')}`;
}

function formatCount(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function formatMs(value: number | undefined): string {
  if (value === undefined) return '';
  if (value < 1) return value.toFixed(3);
  return value < 100 ? value.toFixed(1) : formatCount(value);
}

function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
