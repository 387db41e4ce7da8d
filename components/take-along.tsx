import { useState } from 'preact/hooks';
import type { ExportFormat } from '../core/export/file-name';
import { Button } from './button';
import { Segments } from './segments';
import { useWords, type WordKey } from './words';

/** What can be done with a tutorial that is taken along. */
export interface TakeAlongActions {
  /** Puts it on the clipboard; true when it is there. */
  copyAs(format: ExportFormat): Promise<boolean>;
  saveAs(format: ExportFormat): void;
  print(): void;
  /** Puts a link on the clipboard that opens the page at the step where you are. */
  copyLink(): Promise<boolean>;
}

const names = {
  markdown: 'take_markdown',
  text: 'take_text',
  json: 'take_json',
  calendar: 'take_calendar',
} as const satisfies Record<ExportFormat, WordKey>;
const texts = {
  markdown: 'take_markdown_text',
  text: 'take_text_text',
  json: 'take_json_text',
  calendar: 'take_calendar_text',
} as const satisfies Record<ExportFormat, WordKey>;

/** How long "Copied" stands, ms. */
const stands = 2_000;

/** Copy, save, print or link: one format is chosen, then what to do with it. `timed`: some step says how long it takes. */
export function TakeAlong({ timed, actions }: { timed: boolean; actions: TakeAlongActions }) {
  const words = useWords();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [said, setSaid] = useState('');
  const formats = (Object.keys(names) as ExportFormat[]).filter((each) => timed || each !== 'calendar');
  const say = async (done: Promise<boolean>) => {
    setSaid(words.t((await done) ? 'code_copied' : 'take_refused'));
    setTimeout(() => setSaid(''), stands);
  };
  return (
    <div class="take-along">
      <Segments
        name={words.t('take_format')}
        options={formats.map((id) => ({ id, name: words.t(names[id]) }))}
        chosen={format}
        onChoose={(id) => setFormat(id as ExportFormat)}
      />
      <p class="take-text">{words.t(texts[format])}</p>
      <div class="take-buttons">
        <Button look="filled" icon="dl" onPress={() => actions.saveAs(format)}>
          {words.t('take_save')}
        </Button>
        <Button look="plain" icon="copy" onPress={() => void say(actions.copyAs(format))}>
          {words.t('code_copy')}
        </Button>
      </div>
      <div class="take-more">
        <Button look="text" icon="print" onPress={actions.print}>
          {words.t('take_print')}
        </Button>
        <Button look="text" icon="link" onPress={() => void say(actions.copyLink())}>
          {words.t('take_link')}
        </Button>
      </div>
      <p class="take-said" role="status">
        {said}
      </p>
    </div>
  );
}
