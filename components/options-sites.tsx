import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from './button';
import type { OptionsActions, SiteChoice, SiteRow } from './options-state';
import { Pick } from './pick';
import { trusted } from './trusted';
import { useWords, type WordKey } from './words';

const choices = {
  hide: 'sites_hide',
  'hide-only': 'sites_hide_only',
  show: 'sites_show',
  off: 'sites_off',
} as const satisfies Record<SiteChoice, WordKey>;

/** Sites with a choice of their own: changed, forgotten, or added by name. */
export function Sites({ sites, actions }: { sites: readonly SiteRow[]; actions: OptionsActions }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  // The row goes with the press: the focus stays in the card.
  const forget = (host: string) => {
    field.current?.focus();
    actions.site(host, null);
  };
  const options = (Object.keys(choices) as SiteChoice[]).map((id) => ({ id, name: words.t(choices[id]) }));
  return (
    <>
      {sites.length === 0 && <p class="option-row option-text">{words.t('sites_none')}</p>}
      {sites.map(({ host, choice, shown }) => (
        <div key={host} class="option-row">
          <div class="option-words">
            <p class="option-name">
              <bdi>{host}</bdi>
            </p>
            {shown > 0 && (
              <p class="option-text">
                {words.count('sites_shown', shown)}{' '}
                <button type="button" class="text-link" onClick={trusted(() => actions.forgetShown(host))}>
                  {words.t('sites_hide_again')}
                </button>
              </p>
            )}
          </div>
          <Pick
            name={words.t('sites_choice', host)}
            options={options}
            chosen={choice}
            onChoose={(id) => actions.site(host, id as SiteChoice)}
          />
          <IconButton icon="x" small name={words.t('sites_forget', host)} onPress={() => forget(host)} />
        </div>
      ))}
      <AddSite field={field} actions={actions} />
    </>
  );
}

function AddSite({ field, actions }: { field: RefObject<HTMLInputElement | null>; actions: OptionsActions }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const host = hostIn(typed);
  const add = () => {
    if (host === null) return;
    actions.site(host, 'off');
    setTyped('');
  };
  return (
    <div class="option-row">
      <input
        ref={field}
        class="page-field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        value={typed}
        placeholder={words.t('sites_example')}
        aria-label={words.t('sites_add_name')}
        onInput={trusted((event) => setTyped((event.currentTarget as HTMLInputElement).value))}
        onKeyDown={trusted((event) => event.key === 'Enter' && add())}
      />
      <Button look="plain" icon="plus" onPress={add}>
        {words.t('sites_add')}
      </Button>
    </div>
  );
}

/** The host that a person means: an address, or a name alone. */
function hostIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? hostname : null;
}
