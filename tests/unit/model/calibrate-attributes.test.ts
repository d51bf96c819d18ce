import { describe, expect, it } from 'vitest';
import { chooseFirst } from '../../../model/deep/calibrate-attributes.ts';

describe('how large a say the fast stage has', () => {
  it('is the least by which the order is as good as the best', () => {
    expect(chooseFirst([0.8, 0.85, 0.8595, 0.86, 0.8597])).toBe(2);
    expect(chooseFirst([0.8, 0.85, 0.8585, 0.86, 0.8597])).toBe(3);
  });

  it('is none where it changes nothing, or makes the order worse', () => {
    expect(chooseFirst([0.9, 0.9, 0.9])).toBe(0);
    expect(chooseFirst([0.9, 0.8, 0.7])).toBe(0);
  });
});
