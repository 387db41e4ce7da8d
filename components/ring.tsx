import type { ComponentChildren } from 'preact';

/** A ring that fills as steps are done: `size` across, strokes of 3 px. What stands inside is its content. */
export function Ring(props: { size: number; done: number; total: number; children?: ComponentChildren }) {
  const radius = props.size / 2 - 1.5;
  const round = 2 * Math.PI * radius;
  const share = props.total > 0 ? Math.min(1, props.done / props.total) : 0;
  const at = { cx: props.size / 2, cy: props.size / 2, r: radius };
  return (
    <span class="ring" style={{ inlineSize: `${props.size}px`, blockSize: `${props.size}px` }} aria-hidden="true">
      <svg
        class="mirrors"
        viewBox={`0 0 ${props.size} ${props.size}`}
        width={props.size}
        height={props.size}
        aria-hidden="true"
        focusable="false"
      >
        <circle class="ring-track" {...at} />
        {share > 0 && <circle class="ring-done" {...at} stroke-dasharray={`${share * round} ${round}`} />}
      </svg>
      {props.children}
    </span>
  );
}
