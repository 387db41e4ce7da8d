import { Pick } from './pick';
import { Segments } from './segments';
import { useWords } from './words';

interface ChoiceProps {
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Most options that stand side by side; more become a list. */
const mostSegments = 4;

/** A choice among alternatives: segments where there is room, else a list. The style sheet shows one of the two. */
export function Choice(props: ChoiceProps) {
  const name = useWords().t('part_choice');
  const few = props.options.length <= mostSegments;
  return (
    <div class={few ? 'choice few' : 'choice'}>
      {few && <Segments name={name} {...props} />}
      <Pick name={name} {...props} />
    </div>
  );
}
