import type { Book } from "../../book/book";
import { frameName } from "../../host/conversation/appContext";
import { createConversation } from "../../host/conversation/conversation";
import type { FunctionsMetadata } from "../../host/functions/metadata";
import { createHost } from "../../host/host";
import type { LoggedRequest } from "../../host/log";
import type { AddIn } from "../addin/manifest";
import type { Store } from "../store";
import type { ThemeName } from "../theme/themes";
import { requirementsOf, type ExcelVersion } from "../tryout/conditions";
import { followTheme } from "./frameTheme";
import { pageShell, type PageActions, type Surroundings } from "./surroundings";

/** An add-in that runs in a frame, on the open workbook. */
export interface HostedAddIn {
  /** Whether it has started and no formula waits for one of its functions. */
  isIdle(): boolean;
  setEditing(isEditing: boolean): void;
  runCommand(name: string, control: string): void;
  asCoAuthor<T>(work: (book: Book) => T): T;
  close(): void;
}

export interface HostAddInOptions {
  readonly addIn: AddIn;
  readonly book: Book;
  readonly fileName: string;
  readonly excel: ExcelVersion;
  readonly isReadOnly: boolean;
  readonly theme: Store<ThemeName>;
  readonly surroundings: Surroundings;
  readonly actions: PageActions;
  /** Filled with the run's requests. */
  readonly log: Store<readonly LoggedRequest[]>;
  /** Called when the add-in has started and takes commands. */
  readonly onRunning: () => void;
  readonly onError: (error: unknown) => void;
}

/** Loads the add-in's page into a frame in the element and answers its Office.js. */
export function hostAddIn(element: HTMLElement, options: HostAddInOptions): HostedAddIn {
  const { addIn, book, fileName, excel, isReadOnly, theme, surroundings, actions, log, onRunning, onError } =
    options;
  const host = createHost({
    book,
    addInId: addIn.id,
    fileName,
    locale: addIn.locale,
    requirementSets: requirementsOf(excel, addIn),
    shell: pageShell(surroundings, actions),
  });
  host.switches.isReadOnly = isReadOnly;
  log.set([]);
  host.log.subscribe(() => log.set(host.log.requests));
  const conversationId = crypto.randomUUID();
  const frame = createFrame(addIn, conversationId);
  const conversation = createConversation({
    host,
    conversationId,
    displayLanguage: addIn.locale,
    send: (message) => frame.contentWindow?.postMessage(message, new URL(addIn.page).origin),
  });
  let isAnswering = false;
  const receive = ({ source, data }: MessageEvent<unknown>) => {
    if (!source || source !== frame.contentWindow) return;
    if (!isAnswering) followTheme(frame.contentWindow, theme);
    isAnswering = true;
    conversation.receive(data);
    if (conversation.isReady) onRunning();
  };
  addEventListener("message", receive);
  let isOffered = false;
  let isClosed = false;
  fetchFunctions(addIn)
    .then((metadata) => {
      if (metadata && !isClosed) host.offerFunctions(metadata, addIn.functions?.namespace ?? "");
      isOffered = true;
    })
    .catch(onError);
  element.append(frame);
  return {
    isIdle: () => {
      const { functions } = host.state;
      const isStarted = isOffered && conversation.isReady && functions.isStarted;
      return isStarted && !functions.isWaiting && Date.now() >= host.resultsHeldUntil;
    },
    setEditing: host.switches.setEditingCell,
    runCommand: conversation.runCommand,
    asCoAuthor: host.asCoAuthor,
    close: () => {
      isClosed = true;
      removeEventListener("message", receive);
      conversation.close();
      host.close();
      frame.remove();
    },
  };
}

/** The frame has its name before it stands in the page: later the browser would not tell its window. */
function createFrame(addIn: AddIn, conversationId: string): HTMLIFrameElement {
  const name = frameName({
    conversationId,
    addInId: addIn.id,
    hostOrigin: location.origin,
    displayLanguage: addIn.locale,
  });
  return Object.assign(document.createElement("iframe"), { name, title: addIn.name, src: addIn.page });
}

/** What the add-in's metadata declares of its functions; null when it has none. */
async function fetchFunctions({ functions }: AddIn): Promise<FunctionsMetadata | null> {
  if (!functions) return null;
  const answer = await fetch(functions.metadata);
  if (!answer.ok) throw new Error(`${functions.metadata}: ${answer.status}`);
  return (await answer.json()) as FunctionsMetadata;
}
