/** A small model of the fast stage and examples for it: enough to learn from in a test. */
import { type Example, HEADS } from '../../../model/train/example.ts';
import { Trainer, type TrainerOptions } from '../../../model/train/trainer.ts';

export function createTinyTrainer(changes: Partial<TrainerOptions> = {}): Trainer {
  return new Trainer({
    groupBits: [6, 6, 6],
    groupGains: [1, 1, 1],
    groupDampings: [4, 32, 16],
    learningRate: 0.3,
    l2: 0,
    initialSquares: 0.01,
    ...changes,
  });
}

/** Every attribute has the label, 0..1, and counts 1. */
export function tinyExample(text: string, label: number, changes: Partial<Example> = {}): Example {
  return {
    text,
    set: 'tiny',
    lang: 'en',
    isEnglish: true,
    labels: new Float32Array(HEADS.length).fill(label),
    weights: new Float32Array(HEADS.length).fill(1),
    canReformat: false,
    canCrop: false,
    ...changes,
  };
}
