/** The figures as a picture: rates, latencies and who used the processor, in plain SVG. */
import type { Measurement } from '../measurement.ts';
import type { Results } from './results.ts';

const WIDTH = 980;
const LABEL_WIDTH = 290;
const BAR_WIDTH = 470;
const ROW = 24;
const TEXT = 'font-family="system-ui, sans-serif" font-size="13"';
/** Okabe and Ito's palette, told apart by colour-blind readers too (2008). */
const COLOURS: Record<string, string> = {
  api: '#0072b2',
  route: '#0072b2',
  worker: '#e69f00',
  postgres: '#009e73',
  redis: '#cc79a7',
  load: '#999999',
  other: '#d9d9d9',
};
const INK = '#222222';
const BAR = '#56b4e9';

/** A whole document; opens in any browser. */
export function drawPlot(results: Results): string {
  const parts: string[] = [];
  let y = 34;
  const heading = (title: string): void => {
    parts.push(text(12, y + 22, title, 'font-weight="bold"'));
    y += 34;
  };
  const { machine, services, commit, startedAt } = results;
  parts.push(text(12, 24, `Winnow ${commit}, ${startedAt.slice(0, 10)}`, 'font-weight="bold"'));
  parts.push(
    text(
      12,
      42,
      `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, PostgreSQL ${services.postgres}, ${services.queue}`,
    ),
  );
  y = 46;

  const rates = results.measurements.filter(({ rate }) => rate !== null);
  if (rates.length > 0) {
    heading('A second (logarithmic); the line is the target');
    const least = 50;
    const most = Math.max(...rates.map(({ rate }) => rate ?? 0), 20_000);
    const scale = (value: number): number =>
      (Math.log(Math.max(value, least) / least) / Math.log(most / least)) * BAR_WIDTH;
    for (const measurement of rates) {
      const { rate, unit, targets } = measurement;
      parts.push(label(y, measurement.name), bar(LABEL_WIDTH, y, scale(rate ?? 0), BAR));
      parts.push(
        text(LABEL_WIDTH + BAR_WIDTH + 12, y + 15, `${Math.round(rate ?? 0).toLocaleString('en')} ${unit}`),
      );
      const goal = targets
        .map(({ aim }) => Number(/at least ([\d,]+)/.exec(aim)?.[1]?.replaceAll(',', '')))
        .find(Boolean);
      if (goal) parts.push(mark(LABEL_WIDTH + scale(goal), y));
      y += ROW;
    }
  }

  const latencies = results.measurements.filter(
    ({ latencyMs, unit }) => latencyMs !== null && unit !== 'texts',
  );
  if (latencies.length > 0) {
    heading('Milliseconds (logarithmic): p50, p95, p99');
    const most = Math.max(...latencies.map(({ latencyMs }) => latencyMs?.p99 ?? 0), 100);
    const scale = (ms: number): number => (Math.log(Math.max(ms, 1)) / Math.log(most)) * BAR_WIDTH;
    for (const measurement of latencies) {
      parts.push(label(y, measurement.name), ...drawQuantiles(measurement, y, scale));
      y += ROW;
    }
  }

  const metered = results.measurements.filter(({ cpu }) => cpu !== null);
  if (metered.length > 0) {
    heading('Share of all cores');
    for (const measurement of metered) {
      parts.push(label(y, measurement.name), ...drawShares(measurement, machine.cores, y));
      y += ROW;
    }
    const names = new Set(metered.flatMap(({ cpu }) => Object.keys(cpu?.byProcess ?? {})));
    [...names, 'other'].forEach((name, index) => {
      const x = LABEL_WIDTH + index * 90;
      parts.push(bar(x, y + 4, 12, COLOURS[name] ?? INK), text(x + 18, y + 19, name));
    });
    y += ROW + 8;
  }
  const height = y + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ${TEXT}>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function drawQuantiles({ latencyMs }: Measurement, y: number, scale: (ms: number) => number): string[] {
  if (latencyMs === null) return [];
  const { p50, p95, p99 } = latencyMs;
  const points = [p50, p95, p99].map((ms) => LABEL_WIDTH + scale(ms));
  const line = `<line x1="${points[0]}" x2="${points[2]}" y1="${y + 11}" y2="${y + 11}" stroke="${INK}"/>`;
  const dots = points.map(
    (x, index) =>
      `<circle cx="${x}" cy="${y + 11}" r="${5 - index}" fill="${index === 2 ? '#d55e00' : BAR}"/>`,
  );
  const figures = [p50, p95, p99].map((ms) => (ms < 10 ? ms.toFixed(1) : Math.round(ms))).join(' / ');
  return [line, ...dots, text(LABEL_WIDTH + BAR_WIDTH + 12, y + 15, figures)];
}

function drawShares({ cpu }: Measurement, cores: number, y: number): string[] {
  if (cpu === null) return [];
  const shares = Object.entries(cpu.byProcess).map(
    ([name, seconds]) => [name, seconds / (cpu.seconds * cores)] as const,
  );
  if (cpu.foreignShare !== null) shares.push(['other', cpu.foreignShare]);
  let x = LABEL_WIDTH;
  const bars = shares.map(([name, share]) => {
    const width = share * BAR_WIDTH;
    x += width;
    return bar(x - width, y, width, COLOURS[name] ?? INK);
  });
  const frame = `<rect x="${LABEL_WIDTH}" y="${y + 3}" width="${BAR_WIDTH}" height="16" fill="none" stroke="#bbbbbb"/>`;
  const figure = `load generator ${Math.round(cpu.loadShare * 100)} %`;
  return [...bars, frame, text(LABEL_WIDTH + BAR_WIDTH + 12, y + 15, figure)];
}

function label(y: number, name: string): string {
  return text(LABEL_WIDTH - 10, y + 15, name, 'text-anchor="end"');
}

function bar(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y + 3}" width="${Math.max(0, width).toFixed(1)}" height="16" fill="${fill}"/>`;
}

function mark(x: number, y: number): string {
  return `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y}" y2="${y + 22}" stroke="#d55e00" stroke-width="2"/>`;
}

function text(x: number, y: number, words: string, attributes = ''): string {
  const safe = words.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
  return `<text x="${x}" y="${y}" fill="${INK}" ${attributes}>${safe}</text>`;
}
