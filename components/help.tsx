import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useActions } from './actions';
import { IconButton } from './button';
import { Switch } from './switch';
import { useWords, type WordKey } from './words';

type Keys = readonly (WordKey | { sign: string })[];

const onTop: [WordKey, Keys] = ['help_open', ['key_alt', 'key_shift', { sign: 'S' }]];

const groups: [WordKey, [WordKey, Keys][]][] = [
  [
    'help_steps',
    [
      ['help_move', [{ sign: 'J' }, { sign: 'K' }]],
      ['help_tick', ['key_space']],
      ['help_skip', [{ sign: 'S' }]],
      ['help_show', [{ sign: 'O' }]],
      ['help_note', [{ sign: 'N' }]],
      ['help_copy', [{ sign: 'C' }]],
      ['help_undo', ['key_ctrl', { sign: 'Z' }]],
    ],
  ],
  [
    'help_view',
    [
      ['help_focus', [{ sign: 'F' }]],
      ['help_timer', [{ sign: 'T' }]],
      ['help_hidden', [{ sign: 'H' }]],
      ['help_help', [{ sign: '?' }]],
      ['help_back', ['key_escape']],
    ],
  ],
];

/** The keyboard help, over the panel. */
export function Help({ keys, onClose }: { keys: boolean; onClose: () => void }) {
  const words = useWords();
  const actions = useActions();
  const title = useId();
  const single = useId();
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  return (
    <div class="sheet" role="dialog" aria-labelledby={title}>
      <div class="sheet-head">
        <h2 id={title}>{words.t('help_title')}</h2>
        <IconButton icon="x" name={words.t('action_close')} buttonRef={close} onPress={onClose} />
      </div>
      <div class="sheet-body">
        <dl>
          <KeyRow row={onTop} />
        </dl>
        {groups.map(([name, rows]) => (
          <section key={name}>
            <h3>{words.t(name)}</h3>
            <dl>
              {rows.map((row) => (
                <KeyRow key={row[0]} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div class="sheet-foot">
        <span id={single}>{words.t('help_keys')}</span>
        <Switch on={keys} labelledBy={single} onChange={actions.keys} />
      </div>
    </div>
  );
}

function KeyRow({ row: [name, keys] }: { row: [WordKey, Keys] }) {
  const words = useWords();
  return (
    <div class="key-row">
      <dt>{words.t(name)}</dt>
      <dd>
        {keys.map((key) => {
          const sign = typeof key === 'string' ? words.t(key) : key.sign;
          return <kbd key={sign}>{sign}</kbd>;
        })}
      </dd>
    </div>
  );
}
