import type { ComponentChildren } from 'preact';
import type { Motion, Theme } from './panel-state';
import { useWords } from './words';

interface SurfaceProps {
  kind: string;
  theme: Theme;
  motion?: Motion;
  /** Factor on text sizes. */
  textSize?: number;
  children: ComponentChildren;
}

/** Root of everything we draw: sets theme, text size, language and direction, and takes over nothing from around it. */
export function Surface(props: SurfaceProps) {
  const words = useWords();
  return (
    <div
      class={`sidestep ${props.kind}-surface`}
      data-theme={props.theme}
      data-motion={props.motion}
      lang={words.language}
      dir={words.direction}
      style={{ '--s': String(props.textSize ?? 1) }}
    >
      {props.children}
    </div>
  );
}
