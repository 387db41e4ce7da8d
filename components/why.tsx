import type { Answer, Ruling } from '../core/strip/replay';
import { Brand } from './page-brand';
import { stripName } from './strip-groups';
import { Surface } from './surface';
import { trusted } from './trusted';
import type { WhyActions, WhyReplay, WhyState } from './why-state';
import { useWords } from './words';

/** For people who want to know exactly: every ruling of one look at a page, and why an element was or was not hidden. */
export function Why({ state, actions }: { state: WhyState; actions: WhyActions }) {
  const words = useWords();
  const { replay } = state;
  return (
    <Surface kind="page" theme={state.theme}>
      <main class="page why">
        <header class="page-top">
          <Brand />
        </header>
        <div class="page-head">
          <h1>{words.t('why_title')}</h1>
        </div>
        <p class="why-text">{words.t('why_text')}</p>
        {state.tabs.length === 0 ? (
          <p class="why-text">{words.t('why_no_tabs')}</p>
        ) : (
          <Question state={state} actions={actions} />
        )}
        {replay === 'failed' && <p role="alert">{words.t('why_failed')}</p>}
        {replay !== null && replay !== 'failed' && <Replay replay={replay} actions={actions} />}
      </main>
    </Surface>
  );
}

/** Which tab, and which elements of it. */
function Question({ state, actions }: { state: WhyState; actions: WhyActions }) {
  const words = useWords();
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('selector') as HTMLInputElement;
    actions.ask(field.value.trim());
  };
  return (
    <form class="why-question" onSubmit={trusted(submit)}>
      <label>
        <span>{words.t('why_tab')}</span>
        <select
          class="page-field"
          value={String(state.chosen ?? '')}
          onChange={trusted((event) => actions.choose(Number(event.currentTarget.value)))}
        >
          {state.tabs.map(({ tab, name }) => (
            <option key={tab} value={String(tab)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.t('why_selector')}</span>
        <input name="selector" class="page-field" dir="ltr" value={state.selector} placeholder="#sidebar .box" />
      </label>
      <button type="submit" class="button filled large">
        {words.t('why_ask')}
      </button>
    </form>
  );
}

function Replay({ replay, actions }: { replay: WhyReplay; actions: WhyActions }) {
  const words = useWords();
  const hidden = replay.rulings.filter(({ kind }) => kind !== null);
  const spared = replay.rulings.filter(({ kind }) => kind === null);
  return (
    <div aria-live="polite">
      <p class="why-address">
        <bdi>{replay.address}</bdi>
      </p>
      <ul class="why-facts">
        <li>{words.t(replay.hiding ? 'why_hiding' : 'why_not_hiding')}</li>
        <li>{words.t(replay.blocking ? 'why_blocking' : 'why_not_blocking')}</li>
        {replay.damaged && <li>{words.t('strip_damaged')}</li>}
        <li>{words.t('why_numbers', replay.rules, replay.listed, replay.ms)}</li>
      </ul>
      {replay.answers === null && <p role="alert">{words.t('why_bad_selector')}</p>}
      {replay.answers !== null && replay.answers.length > 0 && <Answers answers={replay.answers} />}
      <Rulings title={words.count('why_hidden', hidden.length)} rulings={hidden} />
      <Rulings title={words.count('why_spared', spared.length)} rulings={spared} />
      <button type="button" class="button plain" onClick={trusted(actions.copy)}>
        {words.t('why_copy')}
      </button>
    </div>
  );
}

/** What was asked about: the ruling on each element, or that nothing named it. */
function Answers({ answers }: { answers: readonly Answer[] }) {
  const words = useWords();
  return (
    <section class="why-answers">
      <h2>{words.t('why_answers')}</h2>
      {answers.map(({ selector, rulings }) => (
        <div key={selector} class="option-card why-answer">
          <code dir="ltr">{selector}</code>
          {rulings.length === 0 ? <p>{words.t('why_nothing')}</p> : <RulingList rulings={rulings} />}
        </div>
      ))}
    </section>
  );
}

function Rulings({ title, rulings }: { title: string; rulings: readonly Ruling[] }) {
  if (rulings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="option-card">
        <RulingList rulings={rulings} />
      </div>
    </section>
  );
}

function RulingList({ rulings }: { rulings: readonly Ruling[] }) {
  const words = useWords();
  return (
    <ul class="why-rulings">
      {rulings.map(({ selector, code, kind, by, rule, why }) => (
        <li key={`${selector} ${code}`}>
          <p class="option-name">
            {stripName(words, code)}
            {by && <bdi> · {by}</bdi>}
            {kind === null && <span class="why-spared"> {words.t('why_left')}</span>}
          </p>
          {/* Evidence is written for maintainers, in English. */}
          <p class="option-text" lang="en" dir="ltr">
            {why}
          </p>
          <code dir="ltr">{selector}</code>
          {rule && <code dir="ltr">{`## ${rule}`}</code>}
        </li>
      ))}
    </ul>
  );
}
