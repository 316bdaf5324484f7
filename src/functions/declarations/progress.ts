import { declare } from "../declaration";
import { noneApplicable } from "../evidence";

export const progress = declare({
  id: "PROGRESS",
  arguments: [],
  result: "share",
  troubles: ["nothingApplicable"],
  compute: ({ assessment: { result } }) =>
    result.criteria > 0 ? result.assessed / result.criteria : noneApplicable(),
});
