import { useEffect, useState } from 'preact/hooks';
import type { Count } from '../core/progress/count';
import type { Tutorial } from '../core/tutorial';
import { countLine, countText, lastHereText } from './count-text';
import { Stair, type Tread } from './stair';
import { useWords } from './words';

interface HeaderProps {
  tutorial: Tutorial;
  count: Count;
  treads: readonly (readonly Tread[])[];
  lastOpened: number | null;
  unsaved: boolean;
  onGo: (index: number) => void;
}

/** Title, count and stair. */
export function Header({ tutorial, count, treads, lastOpened, unsaved, onGo }: HeaderProps) {
  const words = useWords();
  const { main, more } = countText(words, count);
  return (
    <div class="head">
      <h2 class="title" dir="auto" lang={tutorial.language || undefined}>
        {tutorial.title}
      </h2>
      <p class="count">
        <b>{main}</b>
        {more && <span>{more}</span>}
        <span class="count-end">{unsaved ? <Unsaved /> : <LastHere time={lastOpened} />}</span>
      </p>
      <Stair parts={treads} text={countLine(words, count)} onGo={onGo} />
    </div>
  );
}

function Unsaved() {
  return <span class="unsaved-word">{useWords().t('header_unsaved')}</span>;
}

/** How long "Last here on Tuesday" stands, ms. */
const saysLastHere = 60_000;

function LastHere({ time }: { time: number | null }) {
  const words = useWords();
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), saysLastHere);
    return () => clearTimeout(timer);
  }, []);
  return time !== null && shown ? <span class="last-here">{lastHereText(words, time, Date.now())}</span> : null;
}
