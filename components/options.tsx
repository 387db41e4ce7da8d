import { Icon } from './icon';
import type { IconName } from './icons';
import { OptionRowView } from './option-row';
import { Data } from './options-data';
import { Sites } from './options-sites';
import type { ListRow, OptionSection, OptionsActions, OptionsState } from './options-state';
import { Brand } from './page-brand';
import { Surface } from './surface';
import { Toast } from './toast';
import { trusted } from './trusted';
import { useWords } from './words';

interface OptionsProps {
  state: OptionsState;
  actions: OptionsActions;
}

const icons: Record<OptionSection['id'], IconName> = {
  reading: 'text',
  panel: 'dockr',
  hiding: 'eyeoff',
  timers: 'timer',
  keyboard: 'kbd',
  sites: 'globe',
  data: 'dl',
  lists: 'lock',
};

/** Every choice of a person on one page; each is kept as it is made. */
export function Options({ state, actions }: OptionsProps) {
  const words = useWords();
  return (
    <Surface kind="page" theme={state.theme} motion={state.motion}>
      <div class="options">
        <nav class="options-nav" aria-label={words.t('options_title')}>
          <Brand />
          <a
            class="options-link library-link"
            href="library.html"
            onClick={trusted((event) => {
              event.preventDefault();
              actions.library();
            })}
          >
            <Icon name="lib" />
            {words.t('library_title')}
          </a>
          {state.sections.map(({ id, name }) => (
            <a key={id} class="options-link" href={`#${id}`}>
              <Icon name={icons[id]} />
              {name}
            </a>
          ))}
          <p class="options-foot">
            {words.t('options_version', state.version)}
            <br />
            {words.t('options_saved')}
          </p>
        </nav>
        <main class="options-main" tabIndex={-1}>
          <h1>{words.t('options_title')}</h1>
          {state.sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 id={`${section.id}-title`}>{section.name}</h2>
              <div class="option-card">
                {section.rows.map((row) => (
                  <OptionRowView key={row.id} row={row} />
                ))}
                {section.id === 'sites' && <Sites sites={state.sites} actions={actions} />}
                {section.id === 'data' && <Data state={state} actions={actions} />}
                {section.id === 'lists' && <Lists lists={state.lists} />}
              </div>
            </section>
          ))}
        </main>
      </div>
      <Toast onPage toast={state.toast} onUndo={actions.undo} onDismiss={actions.dismissToast} />
    </Surface>
  );
}

/** The filter lists inside, and how old they are. */
function Lists({ lists }: { lists: readonly ListRow[] }) {
  const words = useWords();
  const format = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' });
  const dateOf = (updated: string) =>
    Number.isNaN(Date.parse(updated)) ? updated : format.format(Date.parse(updated));
  return (
    <>
      {lists.map(({ title, version, updated }) => (
        <div key={title} class="option-row">
          <div class="option-words">
            <p class="option-name">
              <bdi>{title}</bdi>
            </p>
            <p class="option-text">{words.t('lists_of', version, dateOf(updated))}</p>
          </div>
        </div>
      ))}
      <p class="option-row option-text">{words.t('lists_text')}</p>
    </>
  );
}
