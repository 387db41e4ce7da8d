import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Image } from '../core/tutorial';
import { IconButton } from './button';
import { trusted } from './trusted';
import { useWords } from './words';

/** A picture of the page, with a button that opens it large. One that does not load leaves its words. */
export function Picture({ image }: { image: Image }) {
  const words = useWords();
  const [large, setLarge] = useState(false);
  const [broken, setBroken] = useState(false);
  const name = image.alt || image.caption;
  if (broken) return name ? <p class="picture-words">{name}</p> : null;
  return (
    <figure class="picture">
      <span class="thumb">
        <Loaded image={image} onBroken={() => setBroken(true)} />
        <IconButton
          icon="zoom"
          small
          name={name ? words.t('picture_zoom_name', shortened(name)) : words.t('picture_zoom')}
          onPress={() => setLarge(true)}
        />
      </span>
      {image.caption && <figcaption dir="auto">{image.caption}</figcaption>}
      {large && <LargePicture image={image} onClose={() => setLarge(false)} />}
    </figure>
  );
}

function Loaded({ image, onBroken }: { image: Image; onBroken?: () => void }) {
  return (
    <img
      src={image.src}
      alt={image.alt}
      width={image.width ?? undefined}
      height={image.height ?? undefined}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={onBroken}
    />
  );
}

/** The picture over the whole window: a click anywhere or Escape closes it. */
function LargePicture({ image, onClose }: { image: Image; onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="large-picture"
      aria-label={image.alt || words.t('picture_zoom')}
      onClose={onClose}
      onClick={trusted(onClose)}
    >
      <Loaded image={image} />
      <IconButton icon="x" name={words.t('picture_close')} onPress={onClose} />
    </dialog>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
