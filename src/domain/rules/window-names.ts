/** How reasons name the windows in which comments are counted. */
import type { CountWindow } from '../policy.ts';

export const WINDOW_NAMES: Record<CountWindow, string> = {
  '1m': 'a minute',
  '10m': 'ten minutes',
  '1h': 'an hour',
  '24h': 'a day',
};
