import { useEffect, useRef } from "react";
import type { OpenWorkbook } from "../files/useWorkbook";
import type { OpenSheet } from "./openSheet";

export interface SheetProps {
  readonly workbook: OpenWorkbook;
  readonly isDark: boolean;
  /** Called with the sheet once it can be used, and with null before it is taken away. */
  readonly onSheet: (sheet: OpenSheet | null) => void;
  /** Called when a person starts or ends editing a cell. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** The grid with its formula bar and sheet tabs. Univer is loaded when the first workbook opens. */
export function Sheet({ workbook, isDark, onSheet, onEditing }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenSheet | null>(null);
  const dark = useRef(isDark);
  useEffect(() => {
    dark.current = isDark;
    opened.current?.setDark(isDark);
  }, [isDark]);
  useEffect(() => {
    let isCurrent = true;
    void import(/* webpackChunkName: "sheet" */ "./openSheet").then(({ openSheet }) => {
      if (!isCurrent || !frame.current) return;
      opened.current = openSheet(frame.current, workbook.file, dark.current, onEditing);
      onSheet(opened.current);
    });
    return () => {
      isCurrent = false;
      onSheet(null);
      opened.current?.close();
      opened.current = null;
    };
  }, [workbook, onSheet, onEditing]);
  return <div className="sheet" ref={frame} />;
}
