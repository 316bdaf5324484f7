import { describeFinding } from "../reading/describeFinding";
import { pick } from "../session/pick";
import type { ReadyState } from "../session/session";
import { Trouble } from "./answer";
import { listed } from "./listed";
import type { Subject } from "./subject";

/** The assessment that the formula means, by any of its names, or the only one of the workbook. */
export function chosen(state: ReadyState, name: string | null): Subject | Trouble {
  const picked = pick(state.assessments, name);
  if (picked.ok) return { assessment: picked.assessment, weakestCount: state.settings.weakestCount };
  const names = listed(picked.names);
  switch (picked.code) {
    case "none":
      return nothingFound(state);
    case "ambiguous":
      return new Trouble("severalAssessments", ({ text }) => text("functions.severalAssessments", { names }));
    case "unknown":
      return new Trouble("unknownAssessment", ({ text }) =>
        text("functions.unknownAssessment", { name: name ?? "", names }),
      );
  }
}

/** Says what was in the way of reading a sheet, else what an assessment needs. */
function nothingFound({ unread, findings }: ReadyState): Trouble {
  const [failure] = unread;
  if (failure) {
    return new Trouble("unreadableWorkbook", ({ text }) => text(`failures.${failure.code}`, failure.values));
  }
  const [finding] = findings;
  return new Trouble("noAssessment", (translator) =>
    finding ? describeFinding(finding, translator) : translator.text("functions.noAssessment"),
  );
}
