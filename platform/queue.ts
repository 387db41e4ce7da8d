/** Runs one task after the other for each key; tasks of different keys do not wait for each other. */
export interface Queue {
  /** Resolves or rejects as the task does; a task that fails does not stop those behind it. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** Makes a queue that holds nothing when nothing runs. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const before = last.get(key) ?? Promise.resolve();
      const result = before.then(task, task);
      last.set(key, result);
      const clear = () => {
        if (last.get(key) === result) last.delete(key);
      };
      result.then(clear, clear);
      return result;
    },
  };
}
