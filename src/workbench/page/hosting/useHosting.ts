import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Book } from "../../book/book";
import type { LoggedRequest } from "../../host/log";
import type { AddIn } from "../addin/manifest";
import type { OpenWorkbook } from "../files/useWorkbook";
import { problemOf, type Problem } from "../problem";
import { createStore, type Store } from "../store";
import type { ThemeName } from "../theme/themes";
import type { Conditions } from "../tryout/conditions";
import { hostAddIn, type HostedAddIn } from "./hostAddIn";
import { createSurroundings, type PageActions, type Surroundings } from "./surroundings";

/** The add-in as it runs beside the open workbook. */
export interface Hosting {
  /** Another key means another run: of another workbook, in another language or under other conditions. */
  readonly key: string;
  readonly isRunning: boolean;
  /** Whether it runs and no formula waits for one of its functions. */
  isIdle(): boolean;
  readonly surroundings: Surroundings;
  /** Requests so far, the oldest first. */
  readonly log: Store<readonly LoggedRequest[]>;
  /** Runs the add-in in a frame in the element; returns the way to stop. */
  start(element: HTMLElement): () => void;
  runCommand(name: string, control: string): void;
  /** Does to the workbook what a co-author would do; false while the add-in is not hosted. */
  asCoAuthor(work: (book: Book) => boolean): boolean;
  /** Tells whether a person is editing a cell. */
  setEditing(isEditing: boolean): void;
}

export interface HostingOptions {
  readonly addIn: AddIn | null;
  readonly book: Book | null;
  readonly workbook: OpenWorkbook | null;
  readonly theme: ThemeName;
  readonly conditions: Conditions;
  readonly actions: PageActions;
  readonly onProblem: (problem: Problem) => void;
}

/** Hosts the add-in on the open workbook. */
export function useHosting(options: HostingOptions): Hosting {
  const { addIn, book, workbook, conditions } = options;
  const [surroundings] = useState(createSurroundings);
  const [log] = useState(() => createStore<readonly LoggedRequest[]>([]));
  const [theme] = useState(() => createStore(options.theme));
  const [hosted, setHosted] = useState<HostedAddIn | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [isTyping, setIsTyping] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { excel, isEditingCell, isReadOnly } = conditions;
  const start = useCallback(
    (element: HTMLElement) => {
      if (!addIn || !book || !workbook) return () => undefined;
      const run = hostAddIn(element, {
        addIn,
        book,
        fileName: workbook.name,
        excel,
        isReadOnly,
        theme,
        surroundings,
        log,
        actions: {
          openWorkbook: (base64) => latest.current.actions.openWorkbook(base64),
          save: () => latest.current.actions.save(),
        },
        onRunning: () => setIsRunning(true),
        onError: (error) => latest.current.onProblem(problemOf(error)),
      });
      setHosted(run);
      return () => {
        setHosted(null);
        setIsRunning(false);
        run.close();
      };
    },
    [addIn, book, workbook, excel, isReadOnly, theme, surroundings, log],
  );
  useEffect(() => theme.set(options.theme), [theme, options.theme]);
  useEffect(() => hosted?.setEditing(isTyping || isEditingCell), [hosted, isTyping, isEditingCell]);
  return useMemo(
    () => ({
      key: `${workbook?.number} ${addIn?.locale} ${excel} ${isReadOnly}`,
      isRunning,
      isIdle: () => hosted?.isIdle() ?? false,
      surroundings,
      log,
      start,
      runCommand: (name, control) => hosted?.runCommand(name, control),
      asCoAuthor: (work) => hosted?.asCoAuthor(work) ?? false,
      setEditing: setIsTyping,
    }),
    [workbook, addIn, excel, isReadOnly, isRunning, surroundings, log, start, hosted],
  );
}
