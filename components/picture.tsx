import { useRef, useState } from 'preact/hooks';
import type { Image } from '../core/tutorial';
import { IconButton } from './button';
import { Lightbox } from './lightbox';
import { Loaded } from './loaded-image';
import { useWords } from './words';

/** A picture of the page, with a button that opens it large. One that does not load leaves its words. */
export function Picture({ image }: { image: Image }) {
  const words = useWords();
  const [large, setLarge] = useState(false);
  const [broken, setBroken] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setLarge(false);
    button.current?.focus({ preventScroll: true });
  };
  const name = image.alt || image.caption;
  if (broken) return name ? <p class="picture-words">{name}</p> : null;
  return (
    <figure class="picture">
      <span class="thumb">
        <Loaded image={image} onBroken={() => setBroken(true)} />
        <IconButton
          icon="zoom"
          small
          buttonRef={button}
          name={name ? words.t('picture_zoom_name', shortened(name)) : words.t('picture_zoom')}
          onPress={() => setLarge(true)}
        />
      </span>
      {image.caption && <figcaption dir="auto">{image.caption}</figcaption>}
      {large && <Lightbox image={image} onClose={close} />}
    </figure>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
