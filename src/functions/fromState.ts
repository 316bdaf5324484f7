import { describeFinding } from "../i18n/describeFinding";
import { pick, type Pick } from "../session/pick";
import type { LiveAssessment, LiveQuestion, ReadyState } from "../session/session";
import { Trouble, type Answer } from "./answer";
import { listed } from "./listed";
import type { Subject } from "./subject";

/**
 * What the computation makes of the assessment that the formula means: by any of its names, or the only one of
 * the workbook.
 */
export function fromState(
  state: ReadyState,
  name: string | null,
  compute: (subject: Subject) => Answer,
): Answer {
  const picked = pick(state, name);
  if (!picked.ok) return noneOf(picked, state, name);
  const { assessment } = picked;
  return compute({ assessment, findings: state.findings, weakestCount: state.settings.weakestCount });
}

/** What the computation makes of all assessments of the workbook, of which there must be one at least. */
export function fromAll(state: ReadyState, compute: (all: readonly LiveAssessment[]) => Answer): Answer {
  const { assessments } = state;
  const picked = pick(state, null);
  return assessments.length === 0 && !picked.ok ? noneOf(picked, state, null) : compute(assessments);
}

function noneOf(picked: Exclude<Pick, { ok: true }>, state: ReadyState, name: string | null): Trouble {
  switch (picked.code) {
    case "none":
      return nothingFound(state);
    case "mustChoose":
      return mustChoose(picked.question);
    case "ambiguous":
      return new Trouble("severalAssessments", ({ text }) =>
        text("functions.severalAssessments", { names: listed(picked.names) }),
      );
    case "unknown":
      return new Trouble("unknownAssessment", ({ text }) =>
        text("functions.unknownAssessment", { name: name ?? "", names: listed(picked.names) }),
      );
  }
}

/** Names the cells that a person must say how to read; the pane lists the ways. */
function mustChoose({ cell }: LiveQuestion): Trouble {
  const finding = { code: "mustChoose", severity: "error", cell, values: {} } as const;
  return new Trouble("mustChoose", (translator) => describeFinding(translator, finding));
}

/** Says what was in the way of reading a sheet, else what an assessment needs. */
function nothingFound({ unread, findings }: ReadyState): Trouble {
  const [failure] = unread;
  if (failure) {
    return new Trouble("unreadableWorkbook", ({ text }) => text(`failures.${failure.code}`, failure.values));
  }
  const [finding] = findings;
  return new Trouble("noAssessment", (translator) =>
    finding ? describeFinding(translator, finding) : translator.text("functions.noAssessment"),
  );
}
