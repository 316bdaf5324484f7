import { useEffect, useRef, useState } from "react";
import type { Book } from "../../book/book";
import { ChartLayer } from "../charts/ChartLayer";
import type { OpenWorkbook } from "../files/useWorkbook";
import type { Grid } from "./grid";

/** A workbook on the screen. */
export interface ShownBook {
  readonly workbook: OpenWorkbook;
  readonly book: Book;
}

export interface SheetProps {
  readonly workbook: OpenWorkbook;
  readonly isDark: boolean;
  /** Called with the book once it can be used, and with null before it is closed. */
  readonly onShown: (shown: ShownBook | null) => void;
  /** Called when the workbook cannot be shown. */
  readonly onError: (error: unknown) => void;
  /** Called when a person starts or ends typing in a cell. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** The grid with its formula bar and sheet tabs. Univer is loaded when the first workbook opens. */
export function Sheet({ workbook, isDark, onShown, onError, onEditing }: SheetProps) {
  const element = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [book, setBook] = useState<Book | null>(null);
  useEffect(() => {
    const place = element.current;
    if (place) void loadGrid(place, onEditing).then(setGrid);
  }, [onEditing]);
  useEffect(() => {
    if (!grid) return undefined;
    let isCurrent = true;
    const show = (opened: Book) => {
      if (!isCurrent) return;
      setBook(opened);
      onShown({ workbook, book: opened });
    };
    grid.open(workbook.file).then(show, onError);
    return () => {
      isCurrent = false;
      setBook(null);
      onShown(null);
    };
  }, [grid, workbook, onShown, onError]);
  useEffect(() => grid?.setDark(isDark), [grid, isDark]);
  return (
    <div className="sheet">
      <div className="sheet-grid" ref={element} />
      {grid && book && <ChartLayer book={book} grid={grid} isDark={isDark} />}
    </div>
  );
}

async function loadGrid(place: HTMLElement, onEditing: SheetProps["onEditing"]): Promise<Grid> {
  const { createGrid } = await import(/* webpackChunkName: "sheet" */ "./grid");
  return createGrid(place, onEditing);
}
