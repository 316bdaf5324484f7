import type { EmissionFigures } from "../../sheets/report/reportInput";
import { withEmissions } from "../../session/emissions";
import type { Action } from "../../session/actions/action";
import type { LiveAssessment } from "../../session/session";
import type { CopiedTable } from "../../sheets/report/reportTable";
import { copy } from "./copy";

/** Keeps the emissions of an assessment in the workbook; null for none. */
export const keepEmissions: Action<readonly [live: LiveAssessment, figures: EmissionFigures | null]> = {
  label: "views.report",
  failed: "pane.settingNotKept",
  perform: ({ session }, { source }, figures) => {
    const state = session.state();
    const before = state.phase === "ready" ? state.settings.emissions : {};
    return session.setSettings({ emissions: withEmissions(before, source, figures) });
  },
};

export const copyText: Action<readonly [text: string]> = {
  label: "views.report",
  failed: "pane.notCopied",
  perform: (_, text) => copy({ text }),
};

export const copyTable: Action<readonly [table: CopiedTable]> = {
  label: "views.report",
  failed: "pane.notCopied",
  perform: (_, table) => copy(table),
};
