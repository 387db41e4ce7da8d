import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import { Mark } from './mark';
import { Notice } from './notice';
import type { Continued, PopupActions, PopupState } from './popup-state';
import { Stair } from './stair';
import { hiddenText } from './strip-groups';
import { Surface } from './surface';
import { Switch } from './switch';
import { trusted } from './trusted';
import { useWords } from './words';

interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}

/** How many tutorials in progress the popup lists. */
const listed = 4;

/** What the toolbar button opens: this page, the switches, and what is in progress. Enter presses the one main button. */
export function Popup({ state, actions }: PopupProps) {
  const words = useWords();
  const readable = state.status !== 'closed' && state.status !== 'withheld';
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => main.current?.focus(), []);
  const pressMain = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === main.current && state.status === 'steps') actions.open();
  };
  return (
    <Surface kind="popup" theme={state.theme}>
      <main ref={main} class="popup" tabIndex={-1} onKeyDown={trusted(pressMain)}>
        <div class="popup-page">
          <p class="popup-site">
            <Mark size={18} />
            <bdi>{state.site}</bdi>
            <IconButton icon="gear" small name={words.t('options_title')} onPress={actions.options} />
          </p>
          <ThisPage state={state} actions={actions} />
        </div>
        {readable && <Switches state={state} actions={actions} />}
        <InProgress list={state.inProgress} actions={actions} />
        <Links off={readable && state.status !== 'off'} actions={actions} />
      </main>
    </Surface>
  );
}

function ThisPage({ state, actions }: PopupProps) {
  const words = useWords();
  if (state.status === 'steps') return <Found state={state} actions={actions} />;
  if (state.status === 'off') {
    return (
      <Notice
        title={words.t('popup_off_title')}
        text={words.t('popup_off_text', state.site)}
        action={words.t('popup_turn_on')}
        onPress={() => actions.turnOff(false)}
      />
    );
  }
  if (state.status === 'withheld') {
    return (
      <Notice
        title={words.t('popup_withheld_title')}
        text={words.t('popup_withheld_text')}
        action={words.t('popup_allow')}
        onPress={actions.allow}
      />
    );
  }
  return (
    <>
      <h1 class="title">{words.t('empty_title')}</h1>
      <p class="popup-text">{words.t(state.status === 'closed' ? 'popup_closed_text' : 'popup_none_text')}</p>
      {state.status === 'none' && (
        <Button look="plain" icon="pick" large onPress={actions.pick}>
          {words.t('pick_yourself')}
        </Button>
      )}
    </>
  );
}

function Found({ state, actions }: PopupProps) {
  const words = useWords();
  const { done, total, part, parts } = state.count;
  const main = words.t('count_of', done, total);
  return (
    <>
      <h1 class="title" dir="auto">
        {state.title}
      </h1>
      <p class="popup-text next" dir="auto">
        {state.next === null
          ? words.t('popup_count', done, total)
          : words.t('popup_count_next', done, total, shortened(state.next))}
      </p>
      <Stair parts={state.treads} text={parts > 1 ? words.t('count_part_text', main, part, parts) : main} />
      <button type="button" class="button filled large wide" onClick={trusted(() => actions.open())}>
        <span>{words.t('chip_open')}</span>
      </button>
    </>
  );
}

function Switches({ state, actions }: PopupProps) {
  const words = useWords();
  const off = state.status === 'off';
  const on = state.stripHere && !off;
  return (
    <div class="popup-switches">
      <SwitchRow
        name={words.t('popup_strip')}
        text={on ? hiddenHere(state, words) : words.t('popup_strip_off')}
        on={on}
        onChange={off ? null : actions.stripHere}
      />
      <SwitchRow
        name={words.t('popup_everywhere')}
        text={words.t('popup_everywhere_text')}
        on={state.stripEverywhere}
        onChange={actions.stripEverywhere}
      />
    </div>
  );
}

function hiddenHere({ hidden }: PopupState, words: ReturnType<typeof useWords>): string {
  const some = hidden.ads + hidden.trackers + hidden.clutter > 0;
  return some ? words.t('popup_hidden', hiddenText(words, hidden)) : words.t('strip_nothing');
}

/** `onChange` is null where the site is off: the switch is left out, because it could change nothing. */
function SwitchRow(props: { name: string; text: string; on: boolean; onChange: ((on: boolean) => void) | null }) {
  const name = useId();
  const text = useId();
  return (
    <div class="popup-switch">
      <div>
        <p id={name} class="popup-switch-name">
          {props.name}
        </p>
        <p id={text}>{props.text}</p>
      </div>
      {props.onChange && <Switch on={props.on} labelledBy={name} describedBy={text} onChange={props.onChange} />}
    </div>
  );
}

function InProgress({ list, actions }: { list: readonly Continued[]; actions: PopupActions }) {
  const words = useWords();
  const title = useId();
  if (list.length === 0) return null;
  return (
    <section class="popup-progress" aria-labelledby={title}>
      <h2>
        <button type="button" class="popup-library" onClick={trusted(() => actions.library())}>
          <Icon name="lib" />
          <span id={title}>{words.t('popup_continue')}</span>
          <span class="popup-number">{words.number(list.length)}</span>
        </button>
      </h2>
      <ul>
        {list.slice(0, listed).map((tutorial) => (
          <li key={tutorial.id}>
            <a
              href={tutorial.address}
              onClick={trusted((event) => {
                event.preventDefault();
                actions.resume(tutorial);
              })}
            >
              <bdi class="popup-tutorial">{tutorial.title}</bdi>
              <span>
                <bdi>{tutorial.site}</bdi>
                <span class="popup-number">{words.t('count_of', tutorial.done, tutorial.total)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ off, actions }: { off: boolean; actions: PopupActions }) {
  const words = useWords();
  return (
    <div class="popup-links">
      <button type="button" onClick={trusted(() => actions.shortcuts())}>
        <Icon name="kbd" />
        <span>{words.t('popup_shortcuts')}</span>
      </button>
      {off && (
        <button type="button" onClick={trusted(() => actions.turnOff(true))}>
          <Icon name="x" />
          <span>{words.t('popup_turn_off')}</span>
        </button>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
