import type { ReactNode } from "react";
import type { Overview } from "../model/overview";
import { CellLinks } from "../parts/CellLinks";
import { useTranslator } from "../services";
import { Note } from "../parts/Note";

/** What to know about the total before it is quoted, or what to do to get one. */
export function TotalNote({ overview }: { readonly overview: Overview }): ReactNode {
  const { text } = useTranslator();
  const { standing, sheet, criteria, assessed } = overview;
  switch (standing.kind) {
    case "stopped":
      return (
        <Note>
          {text("pane.totalStoppedBy", { count: standing.cells.length })}{" "}
          <CellLinks cells={standing.cells} home={sheet} />
        </Note>
      );
    case "noMax":
      return (
        <Note>
          {text("pane.noMax", { count: standing.cells.length })}{" "}
          <CellLinks cells={standing.cells} home={sheet} />
        </Note>
      );
    case "notApplicable":
      return <Note>{text("pane.allNotApplicable")}</Note>;
    case "notAssessed":
      return <Note>{text("pane.nothingAssessedHint")}</Note>;
    case "counted":
      return assessed < criteria ? (
        <Note>{text("pane.notAssessedCounted", { count: criteria - assessed })}</Note>
      ) : null;
  }
}
