import type { Book } from "../book/book";
import { emptyFile } from "../book/emptyFile";
import type { BookFile } from "../book/file";
import { openBook } from "../book/univer";
import { createConversation } from "../host/conversation/conversation";
import { frameName } from "../host/conversation/appContext";
import type { FunctionsMetadata } from "../host/functions/metadata";
import { createHost, type Host } from "../host/host";
import type { RequirementMatrix } from "../host/requirements";
import { recordingShell, type RecordingShell } from "../host/shell";
import { installGlobals } from "./globals";
import { loadOfficePage, type OfficeGlobals } from "./officePage";

export interface HeadlessOptions {
  /** Office's display language and the culture of its numbers, as a full tag (default "en-US"). */
  readonly locale?: string;
  /** Requirement sets that differ from today's Excel: { ExcelApi: "1.9" }. */
  readonly requirementSets?: RequirementMatrix;
  readonly addInId?: string;
  /** The workbook to begin with (default: one empty sheet). */
  readonly file?: BookFile;
  readonly fileName?: string;
}

/** An Excel without a screen, with Microsoft's client running in it. */
export interface Headless extends OfficeGlobals {
  readonly host: Host;
  readonly book: Book;
  readonly shell: RecordingShell;
  /** Opens another workbook in the place of this one, which is disposed of. */
  openFile(file: BookFile, fileName?: string): Book;
  /** Offers functions, as a manifest's metadata would. */
  offerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  /** Runs a command of the ribbon by the name of its function. */
  runCommand(functionName: string, controlId: string): void;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions where code expects them; returns the way to take them away. */
  installGlobals(): () => void;
  close(): void;
}

const defaultAddInId = "00000000-0000-4000-8000-000000000000";

/**
 * Starts Excel without a screen: the workbench's host with Microsoft's unchanged client on top. Takes about half a
 * second. Nothing is left running after `close`.
 */
export async function launchHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const displayLanguage = options.locale ?? "en-US";
  const shell = recordingShell();
  const host = createHost({
    book: openBook(options.file ?? emptyFile()),
    addInId: options.addInId ?? defaultAddInId,
    fileName: options.fileName ?? "Book1.xlsx",
    locale: displayLanguage,
    requirementSets: options.requirementSets ?? {},
    shell,
  });
  const identity = {
    conversationId: "headless",
    addInId: host.state.addInId,
    hostOrigin: "https://localhost",
  };
  const conversation = createConversation({
    host,
    conversationId: identity.conversationId,
    displayLanguage,
    send: (message) => page.deliver(message),
  });
  const page = await loadOfficePage(frameName({ ...identity, displayLanguage }), conversation.receive);
  const { Excel, Office, OfficeExtension, CustomFunctions } = page.window;
  const globals = { Excel, Office, OfficeExtension, CustomFunctions };
  await Office.onReady();
  let uninstall: (() => void) | null = null;

  return {
    ...globals,
    host,
    shell,
    get book() {
      return host.state.book;
    },
    openFile: (file, fileName = "Book1.xlsx") => {
      const before = host.state.book;
      const book = openBook(file);
      host.setBook(book, fileName);
      before.dispose();
      return book;
    },
    offerFunctions: host.offerFunctions,
    runCommand: conversation.runCommand,
    installGlobals: () => (uninstall = installGlobals(globals)),
    close: () => {
      uninstall?.();
      conversation.close();
      host.close();
      page.close();
      host.state.book.dispose();
    },
  };
}
