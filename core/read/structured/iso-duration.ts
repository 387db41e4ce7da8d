const SHAPE = /^P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;

/** Seconds of an ISO 8601 duration such as "PT1H30M"; null for anything else, and for one of years, months or weeks. */
export function secondsOf(text: string): number | null {
  const match = SHAPE.exec(text.replace(/\s+/g, ''));
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
