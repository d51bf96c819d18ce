/** The few shapes that the plots need, as SVG text. Colours are classes, so that a plot follows a dark or light page. */

/** Text for between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const at = (value: number) => String(Math.round(value * 100) / 100);

export function line(x1: number, y1: number, x2: number, y2: number, className: string): string {
  return `<line class="${className}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;
}

export function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  className = '',
): string {
  const own = className === '' ? '' : ` class="${className}"`;
  return `<text${own} x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escapeXml(content)}</text>`;
}

export function polyline(points: readonly (readonly [number, number])[], className: string): string {
  return `<polyline class="${className}" points="${points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}"/>`;
}

export type MarkShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'ring';

/** A mark around a point; shapes as well as colours tell them apart. */
export function mark(x: number, y: number, shape: MarkShape, className: string, size = 4.5): string {
  const path = (corners: readonly (readonly [number, number])[]) =>
    `<path class="${className}" d="M${corners.map(([dx, dy]) => `${at(x + dx * size)} ${at(y + dy * size)}`).join('L')}Z"/>`;
  switch (shape) {
    case 'circle':
      return `<circle class="${className}" cx="${at(x)}" cy="${at(y)}" r="${at(size)}"/>`;
    case 'ring':
      return `<circle class="${className} hollow" cx="${at(x)}" cy="${at(y)}" r="${at(size - 0.5)}"/>`;
    case 'square':
      return path([
        [-0.85, -0.85],
        [0.85, -0.85],
        [0.85, 0.85],
        [-0.85, 0.85],
      ]);
    case 'diamond':
      return path([
        [0, -1.2],
        [1.2, 0],
        [0, 1.2],
        [-1.2, 0],
      ]);
    case 'triangle':
      return path([
        [0, -1.1],
        [1.1, 0.9],
        [-1.1, 0.9],
      ]);
    case 'cross':
      return (
        line(x - size * 0.8, y - size * 0.8, x + size * 0.8, y + size * 0.8, `${className} stroke`) +
        line(x - size * 0.8, y + size * 0.8, x + size * 0.8, y - size * 0.8, `${className} stroke`)
      );
  }
}

/** Blue, orange, green, purple, red, grey: apart for the colour-blind too (after Okabe and Ito 2008), by page. */
const SERIES = {
  light: ['#0b5fa5', '#b35900', '#00734f', '#8a3f8a', '#b3261e', '#5f6368'],
  dark: ['#6cb6ff', '#f0a04b', '#4ac29a', '#d08bd0', '#ff8a80', '#a8adb3'],
};

/** The whole picture; `title` is read out to those who don't see it. */
export function picture(width: number, height: number, title: string, shapes: readonly string[]): string {
  const rules = (colours: readonly string[]) =>
    colours.map((colour, index) => `.s${index}{fill:${colour};stroke:${colour}}`).join('');
  const look = (ink: string, faint: string, ground: string, colours: readonly string[]) =>
    `.ground{fill:${ground}}text{fill:${ink}}.axis{stroke:${ink}}.grid{stroke:${faint}}.soft{fill:${ink};opacity:.72}` +
    `${rules(colours)}.hollow{fill:${ground}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>text{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}.head{font-weight:600;font-size:13px}`,
    `line,polyline{stroke-width:1.2}polyline{fill:none!important;stroke-width:1.8}.stroke{stroke-width:1.8}.dash{stroke-dasharray:4 4}.band{stroke-width:2.2;opacity:.55}`,
    `.hollow{stroke-width:1.6}`,
    look('#1f2328', '#d8dee4', '#ffffff', SERIES.light),
    `@media (prefers-color-scheme:dark){${look('#e6edf3', '#30363d', '#0d1117', SERIES.dark)}}`,
    `</style><rect class="ground" width="${width}" height="${height}"/>`,
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}
