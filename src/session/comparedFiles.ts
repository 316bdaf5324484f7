import { fileLimits } from "../files/xlsx/limits";
import type { Finding } from "../reading/reading";
import type { FileAnswer, FileFailure } from "./assessFile";
import type { LiveAssessment } from "./session";
import { createStore } from "./store";

/** As many as there are municipalities in Sweden. */
export const mostFiles = 290;

/** A file that somebody has chosen; what it holds is read when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was read: its assessments, or why there are none. */
export interface ComparedFile {
  /** Tells it from files with the same name. */
  readonly id: string;
  readonly name: string;
  readonly assessments: readonly LiveAssessment[];
  /** Why it has no assessments; null where it has. */
  readonly trouble: FileTrouble | null;
}

/** Why a file gives no assessment: it cannot be read, or what was read of it holds none. */
export type FileTrouble =
  | { readonly kind: "unreadable"; readonly failure: FileFailure }
  /** The browser could not hand out the file, as when it has been moved. */
  | { readonly kind: "gone"; readonly message: string }
  | { readonly kind: "noAssessment"; readonly finding: Finding | null };

export interface ComparedFilesState {
  readonly files: readonly ComparedFile[];
  /** How many of those that were chosen are read; null while none is being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How many were left out, because no more are compared at once. */
  readonly leftOut: number;
}

/** Files that are compared with the workbook. They are kept nowhere but in memory. */
export interface ComparedFiles {
  state(): ComparedFilesState;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads files one after another; one that was read before takes the place of its former self. */
  add(files: readonly ChosenFile[]): Promise<void>;
  /** Reads no more of those that were chosen; what was read stays. */
  cancel(): void;
  remove(id: string): void;
  clear(): void;
}

/** Loads what reads a file: a part of the bundle that only those who compare files need. */
export type LoadReader = () => Promise<(bytes: Uint8Array) => FileAnswer>;

/** Rows are drawn anew for so many files at a time, as drawing hundreds for each would take longer than reading. */
const shownAtOnce = 10;

/** No files at first. Between two of them the pane gets time to draw and to hear clicks. */
export function createComparedFiles(
  load: LoadReader = async () => (await import(/* webpackChunkName: "files" */ "./assessFile")).assessFile,
): ComparedFiles {
  const store = createStore<ComparedFilesState>({ files: [], progress: null, leftOut: 0 });
  let waiting: ChosenFile[] = [];
  let read: ComparedFile[] = [];
  let done = 0;

  const change = (changes: Partial<ComparedFilesState>): void => {
    store.set({ ...store.get(), ...changes });
  };

  const show = (progress: ComparedFilesState["progress"]): void => {
    const ids = new Set(read.map(({ id }) => id));
    change({ files: [...store.get().files.filter(({ id }) => !ids.has(id)), ...read], progress });
    read = [];
  };

  async function readWaiting(): Promise<void> {
    const assess = await load();
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      read.push(await readFile(file, assess));
      done += 1;
      const progress = { done, total: done + waiting.length };
      if (read.length >= shownAtOnce) show(progress);
      else change({ progress });
      await aTurn();
    }
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    add: async (chosen) => {
      const isReading = store.get().progress !== null;
      const room = mostFiles - store.get().files.length - waiting.length;
      const taken = chosen.slice(0, Math.max(0, room));
      waiting.push(...taken);
      change({ leftOut: chosen.length - taken.length });
      if (taken.length === 0) return;
      change({ progress: { done, total: done + waiting.length } });
      if (isReading) return;
      try {
        await readWaiting();
      } finally {
        waiting = [];
        done = 0;
        show(null);
      }
    },
    cancel: () => {
      waiting = [];
    },
    remove: (id) => {
      change({ files: store.get().files.filter((file) => file.id !== id) });
    },
    clear: () => {
      waiting = [];
      read = [];
      change({ files: [], leftOut: 0 });
    },
  };
}

async function readFile(file: ChosenFile, assess: (bytes: Uint8Array) => FileAnswer): Promise<ComparedFile> {
  const identity = { id: JSON.stringify([file.name, file.size, file.lastModified]), name: file.name };
  const none = (trouble: FileTrouble): ComparedFile => ({ ...identity, assessments: [], trouble });
  if (file.size > fileLimits.packed) {
    const limit = fileLimits.packed / 1024 ** 2;
    return none({ kind: "unreadable", failure: { code: "fileTooLarge", values: { limit } } });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return none({ kind: "gone", message: error instanceof Error ? error.message : String(error) });
  }
  const answer = assess(bytes);
  if (!answer.ok) return none({ kind: "unreadable", failure: answer.failure });
  const { assessments, findings } = answer.value;
  if (assessments.length > 0) return { ...identity, assessments, trouble: null };
  return none({ kind: "noAssessment", finding: findings[0] ?? null });
}

/** Lets everything else that waits go first. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
