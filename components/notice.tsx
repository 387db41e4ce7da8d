import { trusted } from './trusted';

interface NoticeProps {
  title: string;
  text: string;
  action: string;
  onPress: () => void;
}

/** What stands in the way, and the one button that takes it out of the way. */
export function Notice({ title, text, action, onPress }: NoticeProps) {
  return (
    <>
      <h1 class="title">{title}</h1>
      <p class="popup-text">{text}</p>
      <button type="button" class="button plain large wide" onClick={trusted(() => onPress())}>
        <span>{action}</span>
      </button>
    </>
  );
}
