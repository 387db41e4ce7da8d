import type { Handlers } from './answering';
import { backupText, readBackup } from './backup';
import { createHeldParts, type PartBounds, partBounds, partsOf } from './held-parts';
import { halfDone } from './import';
import type { BackupMessages } from './messages-backup';
import type { Stores } from './stores';
import { scheduleTimers } from './timer-alarm';

/** Taking everything along, and bringing it back: the file comes and goes in parts, and is read as a whole or not at all. */
export function backupHandlers(
  stores: Stores,
  bounds: PartBounds = partBounds,
): Pick<Handlers['extension'], keyof BackupMessages> {
  const { progress, settings, beside, now } = stores;
  const [coming, going] = [createHeldParts(bounds), createHeldParts({ ...bounds, whole: Number.POSITIVE_INFINITY })];
  const fileText = async () => {
    const [tutorials, besides] = [await progress.records(), await beside.all()];
    return backupText({ settings: await settings.read(false), tutorials, beside: besides }, now());
  };
  const takeBack = async () => {
    await settings.restore();
    await beside.undoImport();
    await scheduleTimers(stores);
    return progress.undoImport();
  };
  return {
    async 'export-backup'({ held, part }) {
      if (part === 0) for (const each of partsOf(await fileText(), held, bounds)) going.take(each);
      const given = going.part(held, part);
      if (part === given.of - 1) going.forget();
      return given;
    },
    async 'hold-backup'(part) {
      coming.take(part);
      return null;
    },
    'preview-backup': async ({ held }) => progress.preview(readBackup(coming.whole(held))),
    async 'import-backup'({ held, settings: wanted }) {
      const backup = readBackup(coming.whole(held));
      // What an earlier file brought is not to be taken back with this one.
      await settings.forgetReplaced();
      await beside.forgetUndo();
      const tutorials = await progress.import(backup.tutorials);
      try {
        await beside.import(backup.beside);
        if (wanted && backup.settings) await settings.replace(backup.settings);
      } catch (error) {
        await takeBack().catch(() => halfDone());
        throw error;
      }
      await scheduleTimers(stores);
      coming.forget();
      return { tutorials };
    },
    'undo-import': async () => ({ tutorials: await takeBack() }),
  };
}
