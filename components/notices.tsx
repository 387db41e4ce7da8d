import { useState } from 'preact/hooks';
import { Button } from './button';
import { Surface } from './surface';
import { useWords } from './words';

/** A page of its own that asks for notifications, where a browser does not take a press beside a page for one. */
export function Notices({ onAllow }: { onAllow: () => Promise<boolean> }) {
  const words = useWords();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  return (
    <Surface kind="notices" theme="auto">
      <main class="notices">
        <h1>{words.t('notices_title')}</h1>
        <p>{words.t('notices_why')}</p>
        <Button look="filled" icon="bell" onPress={() => void onAllow().then(setAllowed)}>
          {words.t('notices_allow')}
        </Button>
        <p role="status">{allowed === null ? '' : words.t(allowed ? 'notices_on' : 'notices_off')}</p>
      </main>
    </Surface>
  );
}
