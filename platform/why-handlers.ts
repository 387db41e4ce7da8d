import type { Handlers } from './answering';
import { CodedError } from './failure';
import type { WhyMessages } from './messages-why';
import { tell } from './messaging';
import type { Stores } from './stores';

/** What the page that explains stripping asks: a private window is told of private windows alone. */
export function whyHandlers({ tabs }: Stores): Pick<Handlers['extension'], keyof WhyMessages> {
  return {
    async 'list-readers'(_, caller) {
      return [...(await tabs.all())].flatMap(([tab, entry]) =>
        entry.state && entry.private === caller.private
          ? [{ tab, host: entry.state.host, title: entry.state.title }]
          : [],
      );
    },

    async 'explain-stripping'({ tab, selector }, caller) {
      const entry = await tabs.get(tab);
      if (!entry || entry.private !== caller.private) throw new CodedError('gone', 'No reader is in this tab.');
      const answer = await tell(tab, 'explain-stripping', { selector });
      if (!answer.ok) throw new CodedError(answer.code, answer.message);
      return answer.value;
    },
  };
}
