import type { ComponentChildren } from 'preact';
import type { NoteTone } from '../core/tutorial';
import { Icon } from './icon';
import type { IconName } from './icons';
import { useWords } from './words';

const looks = { note: 'info', tip: 'info', warning: 'warn' } as const satisfies Record<NoteTone, IconName>;
const names = { note: 'note_note', tip: 'note_tip', warning: 'note_warning' } as const;

/** A note, tip or warning: never ticked, never counted. */
export function Callout({ tone, children }: { tone: NoteTone; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div class="callout" data-tone={tone} role="note" aria-label={words.t(names[tone])}>
      <Icon name={looks[tone]} />
      <div class="callout-text">{children}</div>
    </div>
  );
}
