import type { Book, BookEvent } from "../book/book";
import { cultureOf } from "./culture";
import { eventOutbox } from "./events/outbox";
import { createRegistrations } from "./events/registrations";
import { followBook, type Hands } from "./events/follow";
import { createFunctionsBridge, type MessageEntry } from "./functions/bridge";
import { functionsOf, type FunctionsMetadata } from "./functions/metadata";
import { createListeners } from "./listeners";
import { createLog, type RequestLog } from "./log";
import { createReferences } from "./protocol/references";
import { answerRequest, type RichAnswer, type RichRequest } from "./requests";
import { matrixWith, type RequirementMatrix } from "./requirements";
import { recordingShell, type Shell } from "./shell";
import type { HostState } from "./state";
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
  /** Whether a request is under way; not while it waits for somebody to finish typing in a cell. */
  readonly isAnswering: boolean;
  /**
   * Until when the runtime of functions may hold results back, in milliseconds since the epoch: it waits after each batch
   * of them for 500 ms, or twice the batch's time as it sees it, and looks every 50 ms.
   */
  readonly resultsHeldUntil: number;
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

interface OfferedFunctions {
  readonly metadata: FunctionsMetadata;
  readonly namespace: string;
}

export function createHost(options: HostOptions): Host {
  const entryListeners = createListeners<readonly HostEntry[]>();
  const bookListeners = createListeners<BookEvent>();
  const hands: Hands = { isOwn: false, isRemote: false };
  const log = createLog();
  const open = { book: options.book, fileName: options.fileName ?? "Book1.xlsx" };
  let traffic = 0;
  let underWay = 0;
  let resultsHeldUntil = 0;
  log.subscribe(({ kind, startedAt, milliseconds }) => {
    if (kind !== "functions") return;
    // A batch takes longer to the runtime than to the host, by its way there and back.
    resultsHeldUntil = startedAt + milliseconds + Math.max(500, 3 * milliseconds) + 2 * 50;
  });
  const tell = (entries: readonly HostEntry[]) => {
    traffic += 1;
    entryListeners.tell(entries);
  };
  const state = createState(options, open, tell);
  const { switches, functions, references, registrations } = state;

  const follow = () => {
    const stops = [
      followBook(open.book, registrations, hands),
      open.book.listen(references.follow),
      open.book.listen(bookListeners.tell),
    ];
    return () => stops.forEach((stop) => stop());
  };
  let stopFollowing = follow();
  let offered: OfferedFunctions | null = null;
  const giveFunctions = () => {
    if (offered) open.book.setFunctions(functionsOf(offered.metadata, offered.namespace), functions);
  };
  let queue: Promise<unknown> = Promise.resolve();

  return {
    state,
    log,
    switches,
    get traffic() {
      return traffic;
    },
    get isAnswering() {
      return underWay > 0 && !switches.isEditingCell;
    },
    get resultsHeldUntil() {
      return resultsHeldUntil;
    },
    handle: (request) => {
      traffic += 1;
      underWay += 1;
      const answer = queue.then(() => answerRequest(request, { state, log, hands }));
      // Whoever asked hears of a failure; the next request is answered all the same.
      queue = answer
        .catch(() => undefined)
        .finally(() => {
          underWay -= 1;
        });
      return answer;
    },
    onEntries: entryListeners.add,
    listen: bookListeners.add,
    offerFunctions: (metadata, namespace) => {
      offered = { metadata, namespace };
      functions.offer(metadata, namespace);
      giveFunctions();
    },
    asCoAuthor: (work) => {
      hands.isRemote = true;
      try {
        return work(open.book);
      } finally {
        hands.isRemote = false;
      }
    },
    setBook: (book, fileName) => {
      stopFollowing();
      functions.clear();
      references.releaseAll();
      registrations.clear();
      Object.assign(open, { book, fileName });
      stopFollowing = follow();
      giveFunctions();
    },
    close: () => {
      stopFollowing();
      functions.clear();
      entryListeners.clear();
      bookListeners.clear();
    },
  };
}

/** Everything that members work on; the workbook is the one that is open at the time. */
function createState(
  { addInId, locale = "en-US", requirementSets = {}, shell = recordingShell() }: HostOptions,
  open: { readonly book: Book; readonly fileName: string },
  tell: (entries: readonly HostEntry[]) => void,
): HostState {
  const switches = createSwitches();
  return {
    get book() {
      return open.book;
    },
    get fileName() {
      return open.fileName;
    },
    addInId,
    culture: cultureOf(locale),
    matrix: matrixWith(requirementSets),
    switches,
    shell,
    references: createReferences(),
    registrations: createRegistrations(eventOutbox(tell)),
    functions: createFunctionsBridge(switches, tell),
  };
}
