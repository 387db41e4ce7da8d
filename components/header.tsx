import { useEffect, useState } from 'preact/hooks';
import type { Count } from '../core/progress/count';
import type { Servings, Tutorial } from '../core/tutorial';
import { countLine, countText, lastHereText, spanText } from './count-text';
import { useHeld } from './holding';
import { servingsText } from './servings';
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
        {tutorial.servings && <Makes tutorial={tutorial} servings={tutorial.servings} />}
        <span class="count-end">{unsaved ? <Unsaved /> : <End time={lastOpened} tutorial={tutorial} />}</span>
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

/** "Serves 4 · 40 minutes": what comes of it, and how long all of it takes where the page says so. */
function Makes({ tutorial, servings }: { tutorial: Tutorial; servings: Servings }) {
  const words = useWords();
  const { makes } = useHeld().kept;
  return (
    <span>
      {/* Each runs its own way: one is the page's words, the other ours. */}
      <bdi>{servingsText(servings, makes ?? servings.count, words)}</bdi>
      {tutorial.seconds && (
        <>
          {' · '}
          <bdi>{spanText(words, tutorial.seconds)}</bdi>
        </>
      )}
    </span>
  );
}

/** When the person was here last, for a while; then how long all of it takes, where that does not stand elsewhere. */
function End({ time, tutorial }: { time: number | null; tutorial: Tutorial }) {
  const words = useWords();
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), saysLastHere);
    return () => clearTimeout(timer);
  }, []);
  if (time !== null && shown) return <span class="last-here">{lastHereText(words, time, Date.now())}</span>;
  const { servings, seconds } = tutorial;
  return seconds && !servings ? <span>{words.t('header_about', spanText(words, seconds))}</span> : null;
}
