import type { Host } from "../host";
import { appContext } from "./appContext";
import { executeMethod, type ExecuteMethod } from "./commonApi";
import { answerTo, requestIn, type Request } from "./messages";
import { createSubscriptions } from "./subscriptions";

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
  /**
   * Runs a command of the ribbon: the function that the manifest names, with the control's id as its source. One that
   * comes before the add-in has started waits for it.
   */
  runCommand(functionName: string, controlId: string): void;
  /** Whether the add-in has started: Office.js takes commands. */
  readonly isReady: boolean;
  close(): void;
}

/** Begins the talk. Office.js speaks first, when the add-in's page loads. */
export function createConversation(options: ConversationOptions): Conversation {
  const { host, conversationId, send } = options;
  const subscriptions = createSubscriptions(send);
  const stops = [
    host.onEntries((entries) => subscriptions.tell("richApiMessage", { ArrayData: entries })),
    host.listen(({ kind }) => {
      if (kind === "selectionChanged") subscriptions.tell("documentSelectionChanged", {});
    }),
  ];
  return {
    receive: (message) => {
      const request = requestIn(message, conversationId);
      if (!request) return;
      if (request._actionType === 0) void call(request, options);
      else send(answerTo(request, subscriptions.change(request)));
    },
    runCommand: (functionName, controlId) => {
      const source = JSON.stringify({ source: { id: controlId } });
      subscriptions.tellOrWait("appCommandInvoked", { 0: controlId, 1: functionName, 2: source });
    },
    get isReady() {
      return subscriptions.has("appCommandInvoked");
    },
    close: () => stops.forEach((stop) => stop()),
  };
}

/** Answers a call. What Office.js only tells the page, such as a key that was pressed, needs no answer. */
async function call(request: Request, { host, displayLanguage, send }: ConversationOptions): Promise<void> {
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return send(answerTo(request, appContext(host.state, displayLanguage)));
    case "executeMethod":
      return send(answerTo(request, await executeMethod(request._data as ExecuteMethod, host)));
  }
}
