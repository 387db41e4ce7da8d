import { Button } from './button';
import { Icon } from './icon';
import type { IconName } from './icons';
import { Brand } from './page-brand';
import type { Theme } from './panel-state';
import { Surface } from './surface';
import { WelcomeTry } from './welcome-try';
import { useWords, type WordKey } from './words';

/** What the welcome page draws. */
export interface WelcomeState {
  /** Sidestep may read every page. */
  allowed: boolean;
  theme: Theme;
  /** Where the toolbar button is pinned: in a menu of the browser, or by a pin. */
  pinsInMenu: boolean;
}

/** What the welcome page can ask for. */
export interface WelcomeActions {
  allow(): void;
  practise(): void;
}

const promises = [
  ['lock', 'welcome_private', 'welcome_private_text'],
  ['eyeoff', 'welcome_hides', 'welcome_hides_text'],
  ['undo', 'welcome_undo', 'welcome_undo_text'],
] as const satisfies readonly (readonly [IconName, WordKey, WordKey])[];

/** The first page after installing: what Sidestep does, what it needs, and a try at it. */
export function Welcome({ state, actions }: { state: WelcomeState; actions: WelcomeActions }) {
  const words = useWords();
  return (
    <Surface kind="page" theme={state.theme}>
      <main class="welcome">
        <div class="welcome-words">
          <Brand size={34} />
          <h1>{words.t('welcome_hero')}</h1>
          <p class="welcome-text">{words.t('welcome_text')}</p>
          <ul class="welcome-promises">
            {promises.map(([icon, name, text]) => (
              <li key={name}>
                <span class="icon-tile">
                  <Icon name={icon} />
                </span>
                <div>
                  <p class="promise-name">{words.t(name)}</p>
                  <p>{words.t(text)}</p>
                </div>
              </li>
            ))}
          </ul>
          <Access allowed={state.allowed} onAllow={actions.allow} />
        </div>
        <WelcomeTry pinsInMenu={state.pinsInMenu} onPractise={actions.practise} />
      </main>
    </Surface>
  );
}

/** Where the browser withholds pages, the one button that asks for them; where not, the good news. */
function Access({ allowed, onAllow }: { allowed: boolean; onAllow: () => void }) {
  const words = useWords();
  return (
    <div role="status">
      <div class="welcome-access">
        <div>
          <p class="promise-name">{words.t(allowed ? 'welcome_allowed' : 'welcome_allow_title')}</p>
          <p>{words.t(allowed ? 'welcome_allowed_text' : 'welcome_allow_text')}</p>
        </div>
        {allowed ? (
          <Icon name="check" />
        ) : (
          <Button look="filled" large onPress={onAllow}>
            {words.t('welcome_allow')}
          </Button>
        )}
      </div>
      {!allowed && <p class="welcome-later">{words.t('welcome_later')}</p>}
    </div>
  );
}
