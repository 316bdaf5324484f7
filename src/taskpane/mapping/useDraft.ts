import { useDeferredValue, useMemo, useState } from "react";
import type { Mapping, Role } from "../../reading/reading";
import type { LiveAssessment, ReadyState, Session, SheetRows } from "../../session/session";
import { useServices } from "../services";
import { columnLooks, type ColumnLook } from "./columns";
import { columnsTwice, mappingFrom, withRole, type Draft } from "./draft";
import { firstDraft } from "./firstDraft";
import type { MappingKey } from "./texts";

/** Rows that are shown at first, and that come with each wish for more. */
const rowsAtFirst = 12;
const moreRows = 50;
/** Rows read beyond those shown, for the first values of the columns. */
const rowsBelow = 30;

/** What a person has said so far, and what comes of it. */
export interface DraftView {
  readonly draft: Draft;
  readonly rows: SheetRows;
  /** How many of the rows are to be shown. */
  readonly shown: number;
  readonly columns: readonly ColumnLook[];
  /** Null while the draft cannot be kept. */
  readonly mapping: Mapping | null;
  /** What the sheet amounts to by it; null for nothing. */
  readonly live: LiveAssessment | null;
  /** Why it cannot be kept; null when it can. */
  readonly problem: MappingKey | null;
  readonly change: {
    sheet(sheet: string): void;
    draft(draft: Draft): void;
    role(column: number, role: Role | null): void;
    showMore(): void;
  };
}

/** The draft for a sheet, with its live result: the cells are those that the session read last. */
export function useDraft(state: ReadyState, sheet: string): DraftView {
  const { session } = useServices();
  const cells = useMemo(() => cellsOf(session, state), [session, state]);
  const [draft, setDraft] = useState(() => cells.firstDraft(sheet));
  const [wanted, setWanted] = useState(rowsAtFirst);
  const shown = Math.max(wanted, draft.row - cells.firstRow(draft.sheet) + 3);
  const rows = useMemo(() => cells.rows(draft.sheet, shown), [cells, draft.sheet, shown]);
  const mapping = useMemo(() => mappingFrom(draft, rows), [draft, rows]);
  const late = useDeferredValue(mapping);
  const live = useMemo(() => late && cells.preview(late), [cells, late]);
  return {
    draft,
    rows,
    shown,
    columns: columnLooks(rows, draft),
    mapping,
    live,
    problem: problemOf(draft, mapping),
    change: {
      sheet: (name) => {
        setWanted(rowsAtFirst);
        setDraft(cells.firstDraft(name));
      },
      draft: setDraft,
      role: (column, role) => {
        setDraft((before) => withRole(before, column, role));
      },
      showMore: () => {
        setWanted(shown + moreRows);
      },
    },
  };
}

const noRows: SheetRows = { row: 0, column: 0, values: [], rowCount: 0 };

/** What the session knows of the cells in this state; each state may bring others. */
function cellsOf(session: Session, state: ReadyState) {
  const rows = (sheet: string, shown: number): SheetRows =>
    session.sheetRows(sheet, shown + rowsBelow) ?? noRows;
  return {
    rows,
    firstRow: (sheet: string) => rows(sheet, 0).row,
    firstDraft: (sheet: string) => firstDraft(state, sheet, rows(sheet, rowsAtFirst)),
    preview: (mapping: Mapping) => session.preview(mapping),
  };
}

function problemOf(draft: Draft, mapping: Mapping | null): MappingKey | null {
  if (mapping) return null;
  return columnsTwice(draft).length > 0 ? "mapping.settleTwice" : "mapping.needsPoints";
}
