import type { Locale } from "../../i18n/createTranslator";
import { reportParts, type ReportInput } from "../../sheets/report/reportInput";
import { emissionsOf } from "../emissions";
import { reportInput } from "../reportInput";
import type { FailureCode, Outcome, SheetOutcome } from "../session";
import type { Action, ActionServices } from "./action";
import type { Command } from "./command";

/** Writes a report on a sheet of its own, and says on which. */
export const writeReport = {
  label: "pane.makeReport",
  failed: "pane.notReported",
  perform: ({ session }, input, locale) => session.makeReport(input, locale),
} as const satisfies Action<readonly [input: ReportInput, locale: Locale]> & {
  perform(services: ActionServices, input: ReportInput, locale: Locale): Promise<SheetOutcome>;
};

/**
 * Makes a report with everything in it. Of which assessment is clear only where there is one; else the pane's view
 * opens, which is the place to choose.
 */
export const makeReport: Command = {
  id: "makeReport",
  icon: "report",
  label: "pane.makeReport",
  failed: "pane.notReported",
  shortcut: null,
  telling: {
    view: "report",
    tells: (_, outcome) => !outcome.ok && asksForChoice.has(outcome.failure.code),
    hasMore: () => false,
  },
  isEnabled: (state) => state.phase !== "ready" || state.assessments.length > 0,
  perform: async ({ session }) => {
    const state = session.state();
    if (state.phase === "failed") return { ok: false, failure: state.failure };
    if (state.phase === "starting") return refused("workbookBusy");
    const [assessment, ...others] = state.assessments;
    if (!assessment) return refused("noAssessment");
    if (others.length > 0) return refused("severalAssessments");
    const emissions = emissionsOf(state.settings.emissions, assessment.source);
    const input = reportInput(state, assessment, { parts: new Set(reportParts), emissions });
    return session.makeReport(input, state.settings.language);
  },
};

const asksForChoice: ReadonlySet<FailureCode> = new Set<FailureCode>(["noAssessment", "severalAssessments"]);

function refused(code: FailureCode): Outcome {
  return { ok: false, failure: { code, values: {} } };
}
