import { useEffect, useRef, useState } from 'preact/hooks';
import type { Count } from '../core/progress/count';
import { countNumbers } from './count-text';
import { useWords } from './words';

/** Ticks that follow one another within this time are said once, ms. */
const quiet = 500;

/** Says "3 of 5 done" to readers after a tick, politely, and nothing when the panel opens. */
export function LiveCount({ count }: { count: Count }) {
  const words = useWords();
  const { done, total } = countNumbers(count);
  const text = words.t('count_done', done, total);
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setSaid(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
