import { Mark } from './mark';
import { useWords } from './words';

/** Mark and name, at the top of our own pages. */
export function Brand({ size = 23 }: { size?: number }) {
  return (
    <p class="brand">
      <Mark size={size} />
      <span>{useWords().t('name')}</span>
    </p>
  );
}
