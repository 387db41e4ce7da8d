import { trusted } from './trusted';

/** A switch that acts at once. The name comes from `name`, or from elements of its own surface through `labelledBy`. */
export function Switch(props: {
  on: boolean;
  name?: string;
  labelledBy?: string;
  describedBy?: string;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      aria-label={props.name}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onClick={trusted(() => props.onChange(!props.on))}
    >
      <span class="knob" />
    </button>
  );
}
