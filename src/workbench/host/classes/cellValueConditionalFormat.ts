import { anything } from "../arguments";
import { changeFormat, ruleOf, withoutSign } from "../cells/conditionalFormats";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import { memberName, wireName } from "../protocol/names";
import { comparisons, type Comparison } from "../../book/parts";

const { setting, part } = membersOf<"CellValueConditionalFormat">();

/** Excel's names, which differ from the file format's in two. */
const wireOperators: Readonly<Partial<Record<Comparison, string>>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
};

export const cellValueConditionalFormat: HostClass<"CellValueConditionalFormat"> = {
  name: "CellValueConditionalFormat",
  members: {
    format: part("ExcelApi 1.6", "ConditionalRangeFormat", (self) => self),
    rule: setting(
      "ExcelApi 1.6",
      anything("rule"),
      (self, host) => {
        const { operator, formulas } = ruleOf(self, host, "cellValue") ?? {
          operator: "equal" as const,
          formulas: [],
        };
        const [formula1 = "", formula2] = formulas.map((formula) => `=${withoutSign(formula)}`);
        return {
          operator: wireOperators[operator] ?? wireName(operator),
          formula1,
          ...(formula2 && { formula2 }),
        };
      },
      (self, host, rule) => changeFormat(self, host, { rule: cellValueRule(rule) }),
    ),
  },
};

interface WireRule {
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

function cellValueRule(rule: unknown) {
  const { operator = "", formula1, formula2 } = (rule ?? {}) as WireRule;
  const wanted = comparisons.find(
    (each) => each === memberName(operator.replace(/^(Not)?EqualTo$/, "$1Equal")),
  );
  if (!wanted || formula1 === undefined) {
    throw new HostError("InvalidArgument", "The rule needs an operator that Excel has, and formula1.");
  }
  const formulas = [formula1, formula2]
    .filter((each) => each !== undefined)
    .map((each) => withoutSign(String(each)));
  return { kind: "cellValue" as const, operator: wanted, formulas };
}
