import type { Files } from '../house';

/** Files longer than `most` lines, but for those named. */
export function longFiles(files: Files, most: number, excepted: readonly string[]): string[] {
  return [...files]
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ path, lines }) => lines > most && !excepted.includes(path))
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Dependencies that are not pinned to one version. */
export function looseVersions(packageJson: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(packageJson) as Record<string, Record<string, string>>;
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}

/** What says where a file was made, or ties the project to one registry; put together here so that this file is clean. */
const traces: Record<string, RegExp> = {
  'a path of one machine': /(?<![\w./])\/(root|work|home\/\w+|Users\/\w+)\/[\w.]/,
  'an address of a registry': /https?:\/\/[^\s"']*(registry|artifactory|nexus|verdaccio)[^\s"']*/i,
  'an address of a private network': /https?:\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+/,
};

/** Lines that hold a path of the machine they were written on, or a registry's address. */
export function machineTraces(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) =>
      Object.entries(traces)
        .filter(([, pattern]) => pattern.test(line))
        .map(([name]) => `${path}:${index + 1} holds ${name}`),
    ),
  );
}

/** Whether the changelog says something about this version. */
export function changelogHas(changelog: string, version: string): boolean {
  const [, section = ''] = changelog.split(new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*$`, 'm'));
  return /^\s*- \S/m.test(section.split(/^## /m)[0] ?? '');
}
