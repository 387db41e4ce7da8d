import type { AsideActions } from '../../components/aside-state';
import { takeWords } from '../../components/take-words';
import type { Words } from '../../components/words';
import { hasTimes } from '../../core/export/as-calendar';
import type { ExportFormat } from '../../core/export/file-name';
import type { Sheet } from '../../core/export/sheet';
import { stepLink } from '../../core/export/step-link';
import { taken } from '../../core/export/taken';
import { countOf } from '../../core/progress/count';
import { copyText, saveFile } from '../../platform/save-file';
import type { Session } from './session';
import { sheetNow } from './sheet-now';

/** Hides the page while our checklist is printed; origin USER, so no node of it is touched. */
const printCss =
  '@media print{html>body{display:none!important}html{margin:0!important;padding:0!important;block-size:auto!important;overflow:visible!important;background:none!important}}';

/** Turns the wishes for other steps, and for taking these along, into acts of the session. */
export function asideActions(session: () => Session, words: Words): AsideActions {
  return {
    openLists: () => session().aside.openLists(),
    openPage: () => session().aside.openPage(),
    openSelected: () => session().aside.openSelected(),
    openTake: () => session().aside.openTake(hasTimes(sheetNow(session()) ?? noSheet)),
    close: () => session().aside.close(),
    choose: (index) => session().aside.choose(index),
    confirm: () => session().aside.confirm(),
    pickPointed: () => session().aside.pickPointed(),
    drop: (id) => session().aside.drop(id),
    shift: (id, to) => session().aside.shift(id, to),
    move: (by) => session().aside.move(by),
    notHere(scope) {
      const { location } = session().options.document;
      session().aside.close();
      const page = scope === 'page' ? location.href.replace(/#.*$/, '') : null;
      void session().pick({ version: 1, choice: 'none', page });
    },
    options: () => void session().options.ask('open-options', null),
    take: {
      copyAs: async (format) => copyText(fileOf(session(), format, words)?.text ?? ''),
      saveAs(format) {
        const file = fileOf(session(), format, words);
        if (file) saveFile(session().options.document, file);
      },
      print: () => void print(session()),
      copyLink: async () => copyText(linkOf(session())),
    },
  };
}

const noSheet: Sheet = { title: '', address: '', language: '', supplies: [], parts: [] };

function fileOf(session: Session, format: ExportFormat, words: Words) {
  const sheet = sheetNow(session);
  return sheet && taken(sheet, format, takeWords(words), session.options.now());
}

/** Opens the page at the step where the person is. */
function linkOf({ opened, here }: Session): string {
  if (!opened) return '';
  const { tutorial, ticks, chosen } = opened;
  const at = countOf(tutorial, ticks.state.marks, here, chosen).here;
  for (const { page, steps } of tutorial.procedures) {
    const step = steps.find(({ id }) => id === at);
    if (step) return stepLink(page ?? tutorial.address, step.text);
  }
  return tutorial.address;
}

/** The page comes back as it was when the printer's dialog is closed. */
async function print(session: Session): Promise<void> {
  const { css, document } = session.options;
  const sheet = sheetNow(session);
  const view = document.defaultView;
  if (!sheet || !view) return;
  session.printed = sheet;
  session.refresh();
  await css.set('print', printCss);
  const after = () => {
    view.removeEventListener('afterprint', after);
    session.printed = null;
    session.refresh();
    void css.set('print', '');
  };
  view.addEventListener('afterprint', after);
  view.print();
}
