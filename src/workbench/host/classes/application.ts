import { choice, optional } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { value, part, call } = membersOf<"Application">();
const kinds = ["Recalculate", "Full", "FullRebuild"] as const;

export const application: HostClass<"Application"> = {
  name: "Application",
  members: {
    calculationMode: value("ExcelApi 1.1", () => "Automatic"),
    cultureInfo: part("ExcelApi 1.11", "CultureInfo", () => null),
    decimalSeparator: value("ExcelApi 1.11", (_, { culture }) => culture.decimalSeparator),
    thousandsSeparator: value("ExcelApi 1.11", (_, { culture }) => culture.thousandsSeparator),
    useSystemSeparators: value("ExcelApi 1.11", () => true),
    calculate: call(
      "ExcelApi 1.1",
      "writes",
      [optional(choice("calculationType", kinds), "Recalculate")],
      (_, { book }) => book.recalculate(),
    ),
    /** Only for speed in Excel: it draws and computes later, and the results are the same. */
    suspendApiCalculationUntilNextSync: call("ExcelApi 1.6", "reads", [], () => null),
    suspendScreenUpdatingUntilNextSync: call("ExcelApi 1.9", "reads", [], () => null),
  },
};
