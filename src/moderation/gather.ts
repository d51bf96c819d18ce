/**
 * Gathers what arrives at about the same time into one batch: writes at the intake, revisions to score at the worker.
 * While as many batches run as may, what arrives waits and shares the next; so the batch grows with the load by itself.
 */

/** `run` gets the items of whole groups, in the order they came, and answers one result an item, in order. */
export interface GatherOptions<T, R> {
  run: (items: T[]) => Promise<R[]>;
  /** A batch is full at so many items; a larger group runs alone. */
  maxItems: number;
  /** How long a batch that isn't full waits for more, in ms; 0: until the event loop has taken in what is there. */
  lingerMs: number;
  /** Batches that may run at the same time. */
  maxRunning: number;
}

export interface Gatherer<T, R> {
  /** Resolves with the group's results; rejects if its batch rejects. An empty group resolves at once. */
  add(group: readonly T[]): Promise<R[]>;
  /** Items that wait for a batch. */
  readonly waitingCount: number;
  /** Resolves when nothing waits or runs. */
  drain(): Promise<void>;
}

interface Group<T, R> {
  items: readonly T[];
  resolve: (results: R[]) => void;
  reject: (error: unknown) => void;
}

export function createGatherer<T, R>(options: GatherOptions<T, R>): Gatherer<T, R> {
  let groups: Group<T, R>[] = [];
  let waitingCount = 0;
  let runningCount = 0;
  let isScheduled = false;
  let onIdle: (() => void)[] = [];

  function schedule(): void {
    if (groups.length === 0 || runningCount >= options.maxRunning) return;
    if (waitingCount >= options.maxItems) {
      start();
      return;
    }
    if (isScheduled) return;
    isScheduled = true;
    if (options.lingerMs > 0) setTimeout(onDue, options.lingerMs);
    else setImmediate(onDue);
  }

  function onDue(): void {
    isScheduled = false;
    if (groups.length > 0 && runningCount < options.maxRunning) start();
  }

  function start(): void {
    const batch: Group<T, R>[] = [];
    const items: T[] = [];
    for (const group of groups) {
      if (items.length > 0 && items.length + group.items.length > options.maxItems) break;
      batch.push(group);
      for (const item of group.items) items.push(item);
    }
    groups = groups.slice(batch.length);
    waitingCount -= items.length;
    runningCount += 1;
    options
      .run(items)
      .then(
        (results) => {
          let from = 0;
          for (const group of batch) {
            group.resolve(results.slice(from, from + group.items.length));
            from += group.items.length;
          }
        },
        (error: unknown) => {
          for (const group of batch) group.reject(error);
        },
      )
      .finally(() => {
        runningCount -= 1;
        schedule();
        if (runningCount === 0 && groups.length === 0) {
          for (const resolve of onIdle) resolve();
          onIdle = [];
        }
      });
    schedule();
  }

  return {
    add(group) {
      if (group.length === 0) return Promise.resolve([]);
      return new Promise((resolve, reject) => {
        groups.push({ items: group, resolve, reject });
        waitingCount += group.length;
        schedule();
      });
    },
    get waitingCount() {
      return waitingCount;
    },
    drain() {
      if (runningCount === 0 && groups.length === 0) return Promise.resolve();
      return new Promise((resolve) => onIdle.push(resolve));
    },
  };
}
