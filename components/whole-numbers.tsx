const numbers = /(\p{N}[\p{N}.,:/]*)/u;

/**
 * A line that is cut where it ends: "20" is there or not, and never "2…", or "0…" where text runs from right to left. Browsers cut
 * words, but leave out a box that does not fit.
 */
export function WholeNumbers({ text }: { text: string }) {
  const parts = text.split(numbers);
  return (
    <>
      {parts.map((part, at) => {
        if (at % 2 === 0) return part;
        return (
          <span key={at} class="whole">
            {part}
          </span>
        );
      })}
    </>
  );
}
