import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Image } from '../core/tutorial';
import { IconButton } from './button';
import { Loaded } from './loaded-image';
import { trusted } from './trusted';
import { useWords } from './words';

/**
 * A picture over the whole window. It begins as large as fits; a click on it, or the button, shows it in its own size, where it
 * scrolls. Escape, the cross and a click beside it close it.
 */
export function Lightbox({ image, onClose }: { image: Image; onClose: () => void }) {
  const words = useWords();
  const [actual, setActual] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const press = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('button')) return;
    if (target.nodeName === 'IMG') setActual(!actual);
    else onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself, and the buttons do the rest
    <dialog
      ref={dialog}
      class="large-picture"
      data-actual={actual ? '' : undefined}
      aria-label={image.alt || words.t('picture_zoom')}
      onClose={onClose}
      onClick={trusted(press)}
    >
      <div class="large-scroll" tabIndex={actual ? 0 : -1}>
        <Loaded image={image} />
      </div>
      <div class="large-tools">
        <IconButton
          icon={actual ? 'minus' : 'plus'}
          name={words.t(actual ? 'picture_fit' : 'picture_actual')}
          onPress={() => setActual(!actual)}
        />
        <IconButton icon="x" name={words.t('picture_close')} onPress={onClose} />
      </div>
    </dialog>
  );
}
