/** The brand mark: three treads on a tile, 16 px unless told. It keeps its colours in every theme. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect class="mark-tile" width="32" height="32" rx="8" />
      <rect class="mark-tread" x="4" y="22" width="12" height="4" rx="2" />
      <rect class="mark-tread" x="10" y="14" width="12" height="4" rx="2" />
      <rect class="mark-tread lit" x="16" y="6" width="12" height="4" rx="2" />
    </svg>
  );
}
