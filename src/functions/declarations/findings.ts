import { Trouble, Worded } from "../answer";
import { declare } from "../declaration";
import { findingRow } from "../findingRow";
import { byGravity } from "../../session/byGravity";

export const findings = declare({
  id: "FINDINGS",
  arguments: [],
  result: "table",
  columns: ["cell", "severity", "text"],
  troubles: ["noFindings"],
  compute: ({ findings, assessment: { source } }) => {
    const all = byGravity([...findings, ...source.findings]);
    return all.length > 0
      ? new Worded((translator) => all.map((finding) => findingRow(translator, finding)))
      : new Trouble("noFindings", ({ text }) => text("functions.noFindings"));
  },
});
