import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Example } from '../../../model/train/example.ts';
import { learnEpochs } from '../../../model/train/learn-epochs.ts';
import { createTinyTrainer, tinyExample } from './tiny-training.ts';

function example(text: string, label: number): Example {
  return tinyExample(text, label, { set: 'contrast:tiny', canReformat: true, canCrop: label === 0 });
}

const EPOCHS = 4;
const ROWS = [
  example('What a wicked fellow.', 1),
  example('A gentle fellow. He waters my plants!', 0),
  example('You wicked, wicked thing.', 1),
  example('Rain again? The roof holds.', 0),
];

describe('learning epoch by epoch', () => {
  let folder: string;
  let written: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-epochs-'));
    written = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('goes on where it was cut off, and ends in the same weights', () => {
    const whole = createTinyTrainer();
    learnEpochs('tiny', whole, ROWS, EPOCHS, join(folder, 'whole.bin'));

    const path = join(folder, 'cut.bin');
    const cut = createTinyTrainer();
    let steps = 0;
    const learn = cut.learn.bind(cut);
    cut.learn = (...step) => {
      steps += 1;
      if (steps > 2 * ROWS.length + 1) throw new Error('the power failed');
      return learn(...step);
    };
    expect(() => learnEpochs('tiny', cut, ROWS, EPOCHS, path)).toThrow('the power failed');
    written = '';
    const again = createTinyTrainer();
    learnEpochs('tiny', again, ROWS, EPOCHS, path);
    expect(written).toContain('goes on after epoch 2');
    expect(again.biases).toEqual(whole.biases);
    expect(again.tables).toEqual(whole.tables);
  });

  it('leaves its last checkpoint, from which it has nothing more to do', () => {
    const path = join(folder, 'done.bin');
    const first = createTinyTrainer();
    learnEpochs('tiny', first, ROWS, EPOCHS, path);
    expect(existsSync(path)).toBe(true);
    const second = createTinyTrainer();
    second.learn = () => {
      throw new Error('it learns again');
    };
    learnEpochs('tiny', second, ROWS, EPOCHS, path);
    expect(second.tables).toEqual(first.tables);
  });

  it('begins anew, and says so, where the checkpoint is of other examples', () => {
    const path = join(folder, 'other.bin');
    learnEpochs('tiny', createTinyTrainer(), ROWS.slice(1), EPOCHS, path);
    written = '';
    learnEpochs('tiny', createTinyTrainer(), ROWS, EPOCHS, path);
    expect(written).toContain('begins anew');
    expect(written).toContain('tiny, epoch 4');
  });
});
