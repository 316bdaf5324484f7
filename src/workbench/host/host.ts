import type { Book, BookEvent } from "../book/book";
import { createRegistrations, type Notice } from "./events/registrations";
import { followBook, type Hands } from "./events/follow";
import { createFunctionsBridge, type MessageEntry } from "./functions/bridge";
import { functionsOf, type FunctionsMetadata } from "./functions/metadata";
import { createLog, type RequestLog } from "./log";
import { createReferences } from "./protocol/references";
import { answerRequest, type RichAnswer, type RichRequest } from "./requests";
import { matrixWith, type RequirementMatrix } from "./requirements";
import { recordingShell, type Shell } from "./shell";
import type { Culture, HostState } from "./state";
import { createSwitches, type Switches } from "./switches";

export interface HostOptions {
  readonly book: Book;
  readonly addInId: string;
  readonly fileName?: string;
  /** Full tag, such as "sv-SE" (default "en-US"): decides the number signs. */
  readonly locale?: string;
  /** Requirement sets that differ from today's Excel: { ExcelApi: "1.9" }. */
  readonly requirementSets?: RequirementMatrix;
  readonly shell?: Shell;
}

/** An entry of a message to the add-in: an event, or a call of one of its functions. */
export type HostEntry =
  | MessageEntry
  | readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

/** Excel's part of the conversation with one add-in about one workbook, without a way to carry it. */
export interface Host {
  readonly state: HostState;
  readonly log: RequestLog;
  readonly switches: Switches;
  /** Counts what goes to and fro, so that tests can see when it has become quiet. */
  readonly traffic: number;
  /** Answers a Rich API request. Requests are answered one after another, as they come. */
  handle(request: RichRequest): Promise<RichAnswer>;
  /** Calls the listener with what the add-in is to be told; returns the way to stop. */
  onEntries(listener: (entries: readonly HostEntry[]) => void): () => void;
  /** Calls the listener with what happens to the workbook, whichever it is; returns the way to stop. */
  listen(listener: (event: BookEvent) => void): () => void;
  /** Gives the workbook the add-in's functions. */
  offerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  /** Does to the workbook what a co-author would do: the add-in is told that it was Remote. */
  asCoAuthor<T>(work: (book: Book) => T): T;
  /** Goes on with another workbook; registrations and references of the old one are forgotten. */
  setBook(book: Book, fileName: string): void;
  /** Lets go of the workbook, which it does not dispose of. */
  close(): void;
}

const eventCategory = 65536;

export function createHost(options: HostOptions): Host {
  const listeners = new Set<(entries: readonly HostEntry[]) => void>();
  const bookListeners = new Set<(event: BookEvent) => void>();
  let traffic = 0;
  const tell = (entries: readonly HostEntry[]) => {
    traffic += 1;
    for (const listener of listeners) listener(entries);
  };
  const hands: Hands = { isOwn: false, isRemote: false };
  const log = createLog();
  const switches = createSwitches();
  const functions = createFunctionsBridge(switches, tell);
  const state: HostState = {
    book: options.book,
    addInId: options.addInId,
    fileName: options.fileName ?? "Book1.xlsx",
    culture: cultureOf(options.locale ?? "en-US"),
    matrix: matrixWith(options.requirementSets ?? {}),
    switches,
    shell: options.shell ?? recordingShell(),
    references: createReferences(),
    registrations: createRegistrations(eventOutbox(tell)),
    functions,
  };
  const follow = () => {
    const stops = [
      followBook(state.book, state.registrations, hands),
      state.book.listen((event) => state.references.follow(event)),
      state.book.listen((event) => bookListeners.forEach((listener) => listener(event))),
    ];
    return () => stops.forEach((stop) => stop());
  };
  let stopFollowing = follow();
  let offered: { readonly metadata: FunctionsMetadata; readonly namespace: string } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const giveFunctions = () => {
    if (offered) state.book.setFunctions(functionsOf(offered.metadata, offered.namespace), functions);
  };

  return {
    state,
    log,
    switches,
    get traffic() {
      return traffic;
    },
    handle: (request) => {
      traffic += 1;
      const answer = queue.then(() => answerRequest(request, { state, log, hands }));
      queue = answer.catch(() => undefined);
      return answer;
    },
    onEntries: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listen: (listener) => {
      bookListeners.add(listener);
      return () => bookListeners.delete(listener);
    },
    offerFunctions: (metadata, namespace) => {
      offered = { metadata, namespace };
      functions.offer(metadata, namespace);
      giveFunctions();
    },
    asCoAuthor: (work) => {
      hands.isRemote = true;
      try {
        return work(state.book);
      } finally {
        hands.isRemote = false;
      }
    },
    setBook: (book, fileName) => {
      stopFollowing();
      functions.clear();
      state.references.releaseAll();
      state.registrations.clear();
      Object.assign(state, { book, fileName });
      stopFollowing = follow();
      giveFunctions();
    },
    close: () => {
      stopFollowing();
      functions.clear();
      listeners.clear();
      bookListeners.clear();
    },
  };
}

/** Collects the events of one moment and tells them together, after the answer to the request that caused them. */
function eventOutbox(tell: (entries: readonly HostEntry[]) => void): (notice: Notice) => void {
  let outbox: HostEntry[] = [];
  let lastId = 0;
  const flush = () => {
    const entries = outbox;
    outbox = [];
    tell(entries);
  };
  return ({ type, target, message, isRemote }) => {
    if (outbox.length === 0) setTimeout(flush, 0);
    outbox.push([eventCategory, type, target, JSON.stringify(message), (lastId += 1), isRemote]);
  };
}

function cultureOf(locale: string): Culture {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const sign = (type: "decimal" | "group", usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { locale, decimalSeparator: sign("decimal", "."), thousandsSeparator: sign("group", ",") };
}
