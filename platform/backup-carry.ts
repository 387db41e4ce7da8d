import { type PartBounds, partBounds, partsOf } from './held-parts';
import type { Answer } from './messages';
import type { ImportPreview } from './messages-backup';
import { ask } from './messaging';

/** The text of a file with everything that is remembered, in parts; as a whole or not at all. */
export async function takeBackup(): Promise<Answer<string[]>> {
  const held = crypto.randomUUID();
  const texts: string[] = [];
  for (let of = 1; texts.length < of; ) {
    const answer = await ask('export-backup', { held, part: texts.length });
    if (!answer.ok) return answer;
    of = answer.value.of;
    texts.push(answer.value.text);
  }
  return { ok: true, value: texts };
}

/** A file that is looked at first, and then brought in if the person says so. */
export interface CarriedBackup {
  preview(): Promise<Answer<ImportPreview>>;
  bringIn(settings: boolean): Promise<Answer<{ tutorials: number }>>;
}

/** Carries the text of a file to the background, part by part: again where that forgot it meanwhile. */
export function carryBackup(text: string, bounds: PartBounds = partBounds): CarriedBackup {
  const held = crypto.randomUUID();
  const carried = async <T>(asked: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    for (const part of partsOf(text, held, bounds)) {
      const answer = await ask('hold-backup', part);
      if (!answer.ok) return answer;
    }
    return asked();
  };
  return {
    preview: () => carried(() => ask('preview-backup', { held })),
    async bringIn(settings) {
      const bring = () => carried(() => ask('import-backup', { held, settings }));
      const answer = await bring();
      // The worker died over it: what it began is taken back, and all is brought in anew.
      return !answer.ok && answer.code === 'gone' ? bring() : answer;
    },
  };
}
