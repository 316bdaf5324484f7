import type { Host, HostEntry } from "../host";
import { appContext } from "./appContext";
import { executeMethod, type ExecuteMethod } from "./commonApi";
import { answerTo, requestIn, type Request } from "./messages";

export interface ConversationOptions {
  readonly host: Host;
  readonly conversationId: string;
  readonly displayLanguage: string;
  /** Brings a message to the add-in's frame. */
  readonly send: (message: string) => void;
}

/** The host's end of the talk with Office.js in one frame. */
export interface Conversation {
  /** Takes a message that came to the host's window; others than Office.js's are left alone. */
  receive(message: unknown): void;
  /** Runs a command of the ribbon: the function that the manifest names, with the control's id as its source. */
  runCommand(functionName: string, controlId: string): void;
  /** Whether Office.js has registered for commands, so that they reach it. */
  readonly isReady: boolean;
  close(): void;
}

/** Events that Office.js registers for by name. The last two come from the Common API. */
type Registered = "richApiMessage" | "appCommandInvoked" | "documentSelectionChanged" | "settingsChanged";

export function createConversation({
  host,
  conversationId,
  displayLanguage,
  send,
}: ConversationOptions): Conversation {
  const registrations = new Map<string, Request>();
  const tell = (event: Registered, data: object) => {
    const registration = registrations.get(event);
    if (registration) send(answerTo(registration, data, true));
  };

  const answer = async (request: Request): Promise<object | null> => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(host.state, displayLanguage);
      case "executeMethod":
        return executeMethod(request._data as ExecuteMethod, host);
      default:
        return null;
    }
  };

  const stops = [
    host.onEntries((entries: readonly HostEntry[]) => tell("richApiMessage", { ArrayData: entries })),
    host.listen((event) => {
      if (event.kind === "selectionChanged") tell("documentSelectionChanged", {});
    }),
  ];

  return {
    receive: (message) => {
      const request = requestIn(message, conversationId);
      if (!request) return;
      if (request._actionType === 1) registrations.set(request._actionName, request);
      if (request._actionType === 2) registrations.delete(request._actionName);
      if (request._actionType !== 0) send(answerTo(request, { Error: 0 }));
      else void answer(request).then((data) => data && send(answerTo(request, data)));
    },
    runCommand: (functionName, controlId) => {
      const source = JSON.stringify({ source: { id: controlId } });
      tell("appCommandInvoked", { 0: controlId, 1: functionName, 2: source });
    },
    get isReady() {
      return registrations.has("appCommandInvoked");
    },
    close: () => stops.forEach((stop) => stop()),
  };
}
