import { type Caller, callerOf, type ExtensionCaller, type PageCaller } from './callers';
import { CodedError } from './failure';
import { parseBody } from './message-bodies';
import type { FromAnyone, FromExtension, FromPage, Message } from './messages';
import { answerWith, listen } from './messaging';

type HandlersOf<Messages, Asker> = {
  [N in keyof Messages]: Messages[N] extends { body: infer Body; answer: infer Result }
    ? (body: Body, caller: Asker) => Promise<Result>
    : never;
};

/** What the background does with each message, by who may ask it. Throwing a CodedError, or anything else, becomes data. */
export interface Handlers {
  anyone: HandlersOf<FromAnyone, Caller>;
  page: HandlersOf<Omit<FromPage, keyof FromAnyone>, PageCaller>;
  extension: HandlersOf<Omit<FromExtension, keyof FromAnyone>, ExtensionCaller>;
}

type Handler = (body: unknown, caller: Caller) => Promise<unknown>;

/** Lets the background answer: who asks is checked first, then what; the function that comes back ends it. */
export function answer(handlers: Handlers): () => void {
  return listen((message, sender) => {
    if (!isMessage(message)) return undefined;
    const caller = callerOf(sender, message);
    return answerWith(message.name, async () => {
      const handler = caller && handlerFor(handlers, message.name, caller);
      if (!handler) throw new CodedError('refused', 'This may not be asked from here.');
      return handler(parseBody[message.name as keyof typeof parseBody](message.body), caller);
    });
  });
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

function handlerFor(handlers: Handlers, name: string, caller: Caller): Handler | undefined {
  for (const group of [handlers.anyone, handlers[caller.kind]]) {
    if (Object.hasOwn(group, name)) return group[name as keyof typeof group] as Handler;
  }
  return undefined;
}
