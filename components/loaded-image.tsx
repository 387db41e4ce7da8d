import type { Image } from '../core/tutorial';

/** The picture itself; the page that it comes from is not told where it is shown. */
export function Loaded({ image, onBroken }: { image: Image; onBroken?: () => void }) {
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
