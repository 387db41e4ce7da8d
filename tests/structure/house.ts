import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path relative to the project, with forward slashes -> the file's text. What every law is checked on. */
export type Files = ReadonlyMap<string, string>;

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is committed or about to be: what git lists and does not ignore. */
function allFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const paths = listed.toString('utf8').split('\0').filter(Boolean);
  return [...new Set(paths)].filter((path) => existsSync(join(root, path))).sort();
}

/** The texts of the files whose path matches. */
export function readFiles(matching: RegExp): Files {
  const paths = allFiles().filter((path) => matching.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** TypeScript of the four floors, and of the filters that are made at build time. */
export const sourceFiles = /^(core|filters|components|platform|entrypoints)\/.*\.tsx?$/;
