import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';
import { trusted } from './trusted';

interface ButtonProps {
  /** `filled`: one a view. `plain`: outlined. `text`: words only. `quiet`: words only, not in the accent. */
  look: 'filled' | 'plain' | 'text' | 'quiet';
  icon?: IconName;
  large?: boolean;
  pressed?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({ look, icon, large, pressed, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}${large ? ' large' : ''}`}
      aria-pressed={pressed}
      onClick={trusted(() => onPress())}
    >
      {icon && <Icon name={icon} size={look === 'text' || look === 'quiet' ? 16 : 20} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Name for readers, and the tooltip. */
  name: string;
  small?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  popup?: 'menu';
  flipped?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  /** -1 where another way than Tab leads to it. */
  tabIndex?: 0 | -1;
  onPress: () => void;
}

/** A button with an icon alone; its name shows as a tooltip. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      class={`icon-button${props.small ? ' small' : ''}${props.flipped ? ' flipped' : ''}`}
      aria-label={props.name}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-haspopup={props.popup}
      data-tip={props.name}
      tabIndex={props.tabIndex}
      onClick={trusted(() => props.onPress())}
    >
      <Icon name={props.icon} />
    </button>
  );
}
