/**
 * The texts that wait for a scoring thread: short ones, long ones (so that these never fill a thread's room), and
 * suspects, which were with a thread when it ended and go alone from then on.
 */
import type { ScoredText, TextToScore } from './scored-text.ts';

/** One text's place in its caller's answer. Either function is called once. */
export interface Ticket {
  text: TextToScore;
  isLong: boolean;
  crashCount: number;
  answer(scored: ScoredText): void;
  reject(error: Error): void;
}

export class PoolQueue {
  /** Texts of more UTF-16 code units than this are long; set once the scorer's window is known. */
  longFrom = Number.POSITIVE_INFINITY;
  #short: Ticket[] = [];
  #long: Ticket[] = [];
  #suspects: Ticket[] = [];

  /** Resolves, in order, when each text has its answer; rejects with the first rejection among them. */
  add(texts: readonly TextToScore[]): Promise<ScoredText[]> {
    return new Promise((resolve, reject) => {
      const answers: ScoredText[] = new Array(texts.length);
      let open = texts.length;
      for (const [index, text] of texts.entries()) {
        const isLong = text.text.length > this.longFrom;
        const answer = (scored: ScoredText) => {
          answers[index] = scored;
          if (--open === 0) resolve(answers);
        };
        (isLong ? this.#long : this.#short).push({ text, isLong, crashCount: 0, answer, reject });
      }
    });
  }

  addSuspect(ticket: Ticket): void {
    this.#suspects.push(ticket);
  }

  takeSuspect(): Ticket | undefined {
    return this.#suspects.shift();
  }

  /** Takes at most so many of each, in order of arrival. */
  take(maxShort: number, maxLong: number): Ticket[] {
    const taken = this.#short.splice(0, Math.max(0, maxShort));
    if (this.#long.length > 0 && maxLong > 0) taken.push(...this.#long.splice(0, maxLong));
    return taken;
  }

  rejectAll(error: Error): void {
    const all = [...this.#suspects, ...this.#short, ...this.#long];
    this.#suspects = [];
    this.#short = [];
    this.#long = [];
    for (const ticket of all) ticket.reject(error);
  }

  get shortCount(): number {
    return this.#short.length;
  }

  get longCount(): number {
    return this.#long.length;
  }

  /** Without the suspects. */
  get length(): number {
    return this.#short.length + this.#long.length;
  }

  get suspectCount(): number {
    return this.#suspects.length;
  }
}
