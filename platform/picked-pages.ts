import { failureOf } from './failure';
import { log } from './log';
import { createQueue } from './queue';
import { bringScript } from './registered-script';
import type { Stores } from './stores';

const queue = createQueue();

/** Steps that a person put together stand where the spotter may see none: there the reader comes by itself. */
const reader = { id: 'picked', js: ['content-scripts/reader.js'], runAt: 'document_idle' } as const;

/** Has the browser bring the reader to every page whose steps a person put together; one at a time. */
export function followPicked({ hints }: Pick<Stores, 'hints'>): Promise<void> {
  return queue.run('picked', async () => {
    try {
      await bringScript(reader, [...new Set((await hints.ownPages()).flatMap(patternOf))].sort());
    } catch (error) {
      log('warning', 'picked', failureOf(error).message);
    }
  });
}

/** The pattern that matches one page: Firefox knows no ports in patterns, and without one every port is meant. */
function patternOf(address: string): string[] {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? [`${url.protocol}//${url.hostname}${url.pathname}${url.search}`] : [];
}
