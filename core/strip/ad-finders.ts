import type { Finder } from './finder';
import { adFrames } from './finders/ad-frames';
import { adSlots } from './finders/ad-slots';
import { adVideos } from './finders/ad-videos';
import { affiliateBanners } from './finders/affiliate-banners';
import { pixels } from './finders/pixels';

/** Finders of ads that need neither the lists nor what others hid, in this order: the more certain first, because the first find of an element names it. */
export const BY_THEMSELVES: readonly Finder[] = [
  // Networks are known by their addresses, the surest evidence of all; a video names its box better than the link below it.
  adVideos,
  affiliateBanners,
  // Marked by the ad systems themselves.
  adSlots,
  adFrames,
  pixels,
];
