import { type IconName, type IconShape, icons, mirrored } from './icons';

/** An icon, 20 px unless told; hidden from readers, because the control that holds it has the name. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 14 | 16 | 20 }) {
  return (
    <svg
      class={mirrored.has(name) ? 'icon mirrors' : 'icon'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      stroke-width={size < 20 ? 1.75 : 1.5}
      aria-hidden="true"
      focusable="false"
    >
      {icons[name].map(draw)}
    </svg>
  );
}

function draw(shape: IconShape, key: number) {
  if ('path' in shape) return <path key={key} d={shape.path} stroke-width={shape.width} />;
  if ('circle' in shape) {
    const [cx, cy, r] = shape.circle;
    return <circle key={key} cx={cx} cy={cy} r={r} />;
  }
  const [x, y, width, height, rx] = shape.box;
  return <rect key={key} x={x} y={y} width={width} height={height} rx={rx} />;
}
