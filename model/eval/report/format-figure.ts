/** Figures as they stand in tables. */
import type { Figure } from '../metrics/quantile.ts';

/** Three decimals; a dash where there is none. */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** `0.937 (0.931–0.943)`. */
export function formatFigure(figure: Figure | undefined): string {
  if (figure === undefined || figure.value === null) return '–';
  return `${formatNumber(figure.value)} (${formatNumber(figure.low)}–${formatNumber(figure.high)})`;
}

/** `4.6 %`. */
export function formatShare(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** `4.6 % (3.0–7.0)`. */
export function formatShareFigure({ value, low, high }: Figure): string {
  if (value === null) return '–';
  return `${formatShare(value)} (${((low ?? 0) * 100).toFixed(1)}–${((high ?? 0) * 100).toFixed(1)})`;
}

/** `12,345`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
