import { assessAll } from "../../../src/session/assessAll";
import type {
  ComparedFile,
  ComparedFiles,
  ComparedFilesState,
  FileTrouble,
} from "../../../src/session/comparedFiles";
import type { Grid } from "../../../src/reading/grid";

/** Files in a state that stays as it is. */
export function stagedFiles(state: Partial<ComparedFilesState>): ComparedFiles {
  const staged: ComparedFilesState = { files: [], progress: null, leftOut: 0, ...state };
  return {
    state: () => staged,
    subscribe: () => () => undefined,
    add: () => Promise.resolve(),
    cancel: () => undefined,
    remove: () => undefined,
    clear: () => undefined,
  };
}

/** A file with the assessments of a sheet. */
export function readFile(name: string, grid: Grid): ComparedFile {
  return { id: name, name, assessments: assessAll([grid]).assessments, trouble: null };
}

/** A file that gives no assessment. */
export function refusedFile(name: string, trouble: FileTrouble): ComparedFile {
  return { id: name, name, assessments: [], trouble };
}
