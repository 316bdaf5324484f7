import { useCallback, useRef, useState } from "react";
import type { BookFile } from "../../book/file";
import { problemOf, type Problem } from "../problem";
import type { WorkbookSource } from "./source";

/** A workbook as it was opened. */
export interface OpenWorkbook {
  /** Counts the workbooks that this page has opened. */
  readonly number: number;
  readonly name: string;
  readonly file: BookFile;
}

export interface WorkbookState {
  readonly workbook: OpenWorkbook | null;
  /** Name of the file that is being read, or null. */
  readonly opening: string | null;
  /** Resolves to whether it could be opened. */
  open(source: WorkbookSource): Promise<boolean>;
}

/** The open workbook. One that cannot be read is a problem, and the one before it stays open. */
export function useWorkbook(onProblem: (problem: Problem) => void): WorkbookState {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const count = useRef(0);
  const open = useCallback(
    async (source: WorkbookSource) => {
      const number = ++count.current;
      setOpening(source.name);
      try {
        const file = await source.file();
        if (number === count.current) setWorkbook({ number, name: source.name, file });
        return true;
      } catch (error) {
        onProblem(problemOf(error, source.name));
        return false;
      } finally {
        if (number === count.current) setOpening(null);
      }
    },
    [onProblem],
  );
  return { workbook, opening, open };
}
