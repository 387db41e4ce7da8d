import type { ComponentChildren } from 'preact';
import type { Count } from '../core/progress/count';
import { countLine, countNumbers } from './count-text';
import { Mark } from './mark';
import { Ring } from './ring';
import { useWords } from './words';

interface TopBarProps {
  site: string;
  /** Title and count take the place of mark and site once the header was scrolled away. */
  small: { title: string; count: Count } | null;
  /** Buttons at the end. */
  children: ComponentChildren;
}

/** The row that stays at the top: mark and site, or ring, title and count; then the buttons. */
export function TopBar({ site, small, children }: TopBarProps) {
  const words = useWords();
  return (
    <div class={small ? 'top-bar small' : 'top-bar'}>
      {small ? (
        <div class="small-head" aria-hidden="true">
          <Ring size={24} {...countNumbers(small.count)} />
          <div>
            <p class="small-title" dir="auto">
              {small.title}
            </p>
            <p class="small-count">{countLine(words, small.count)}</p>
          </div>
        </div>
      ) : (
        <div class="site">
          <Mark />
          <bdi>{site}</bdi>
        </div>
      )}
      {children}
    </div>
  );
}
