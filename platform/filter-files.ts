import { browser } from 'wxt/browser';
import type { FilterListEntry } from './messages';
import { list, shape, text } from './parse';

/** The files that the build makes for stripping; filters/build.ts says what is in each. */
export type FilterFile = 'hiding.bin' | 'clutter.bin' | 'requests.bin' | 'hosts.bin' | 'about.json';

/** Reads one of our own files out of the package. Throws where it is not there. */
export async function readFilterFile(name: FilterFile): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`/filters/${name}` as never));
  if (!answer.ok) throw new Error(`There is no ${name}.`);
  return answer.arrayBuffer();
}

const parseAbout = shape({ lists: list(shape({ title: text(200), version: text(50), updated: text(50) }), 20) });

/** The lists that are built in, by the file that the build leaves beside them. */
export async function readLists(): Promise<FilterListEntry[]> {
  return parseAbout(JSON.parse(new TextDecoder().decode(await readFilterFile('about.json')))).lists;
}
