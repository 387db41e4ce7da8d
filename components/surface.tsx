import type { ComponentChildren } from 'preact';
import type { Theme } from './panel-state';
import { useWords } from './words';

/** Root of everything we draw: sets theme, text size, language and direction, and takes over nothing from around it. */
export function Surface(props: { kind: string; theme: Theme; textSize?: number; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div
      class={`sidestep ${props.kind}-surface`}
      data-theme={props.theme}
      lang={words.language}
      dir={words.direction}
      style={{ '--s': String(props.textSize ?? 1) }}
    >
      {props.children}
    </div>
  );
}
