import { anything } from "../arguments";
import { changeFormat, ruleOf } from "../cells/conditionalFormats";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"TextConditionalFormat">();

export const textConditionalFormat: HostClass<"TextConditionalFormat"> = {
  name: "TextConditionalFormat",
  members: {
    format: part("ExcelApi 1.6", "ConditionalRangeFormat", (self) => self),
    rule: setting(
      "ExcelApi 1.6",
      anything("rule"),
      (self, host) => ({ operator: "Contains", text: ruleOf(self, host, "containsText")?.text ?? "" }),
      (self, host, rule) => {
        const { operator, text } = (rule ?? {}) as { readonly operator?: string; readonly text?: string };
        if (operator !== "Contains" || typeof text !== "string") {
          throw new HostError(
            "UnsupportedOperation",
            "The workbench host compares texts with Contains only.",
          );
        }
        changeFormat(self, host, { rule: { kind: "containsText", text } });
      },
    ),
  },
};
