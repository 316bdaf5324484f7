import { useSyncExternalStore } from "react";
import type { ComparedFiles, ComparedFilesState } from "../../../session/comparedFiles";
import { useServices } from "../../services";

/** The files that are compared with the workbook, and what can be done with them. */
export function useComparedFiles(): { readonly files: ComparedFiles; readonly state: ComparedFilesState } {
  const { files } = useServices();
  return { files, state: useSyncExternalStore(files.subscribe, files.state) };
}
