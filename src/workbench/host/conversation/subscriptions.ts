import { refusals } from "../errors";
import { answerTo, type Request } from "./messages";

/** What Office.js listens to by name: calls and events of the Rich API, the ribbon's commands, and two older events. */
const knownEvents = [
  "richApiMessage",
  "appCommandInvoked",
  "documentSelectionChanged",
  "settingsChanged",
] as const;

export type SubscribedEvent = (typeof knownEvents)[number];

export interface Subscriptions {
  /** Takes a registration or its end; the answer has Office.js's error number. */
  change(request: Request): { readonly Error: number };
  has(event: SubscribedEvent): boolean;
  /** Tells it, if Office.js listens. */
  tell(event: SubscribedEvent, data: object): void;
  /** Tells it, as soon as Office.js listens. */
  tellOrWait(event: SubscribedEvent, data: object): void;
}

export function createSubscriptions(send: (message: string) => void): Subscriptions {
  const registrations = new Map<SubscribedEvent, Request>();
  let waiting: { readonly event: SubscribedEvent; readonly data: object }[] = [];

  const tell = (event: SubscribedEvent, data: object) => {
    const registration = registrations.get(event);
    if (registration) send(answerTo(registration, data, true));
  };
  const tellWaiting = (event: SubscribedEvent) => {
    const due = waiting.filter((each) => each.event === event);
    waiting = waiting.filter((each) => each.event !== event);
    for (const { data } of due) tell(event, data);
  };

  return {
    change: (request) => {
      const event = knownEvents.find((known) => known === request._actionName);
      if (!event) return { Error: refusals.notSupported };
      if (request._actionType === 2) registrations.delete(event);
      else registrations.set(event, request);
      queueMicrotask(() => tellWaiting(event));
      return { Error: 0 };
    },
    has: (event) => registrations.has(event),
    tell,
    tellOrWait: (event, data) => {
      if (registrations.has(event)) tell(event, data);
      else waiting.push({ event, data });
    },
  };
}
