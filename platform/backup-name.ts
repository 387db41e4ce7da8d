/** Name and type of the file that a backup made now (ms since 1970) is saved in. */
export function backupName(now: number): { name: string; type: string } {
  return { name: `sidestep-${new Date(now).toISOString().slice(0, 10)}.json`, type: 'application/json;charset=utf-8' };
}
