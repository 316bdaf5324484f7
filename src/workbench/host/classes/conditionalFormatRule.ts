import { text } from "../arguments";
import { changeFormat, ruleOf, withoutSign } from "../cells/conditionalFormats";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"ConditionalFormatRule">();

export const conditionalFormatRule: HostClass<"ConditionalFormatRule"> = {
  name: "ConditionalFormatRule",
  members: {
    formula: setting(
      "ExcelApi 1.6",
      text("formula"),
      (self, host) => `=${withoutSign(ruleOf(self, host, "formula")?.formula ?? "")}`,
      (self, host, formula) =>
        changeFormat(self, host, { rule: { kind: "formula", formula: withoutSign(formula) } }),
    ),
  },
};
