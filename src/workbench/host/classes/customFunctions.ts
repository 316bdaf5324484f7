import { anything } from "../arguments";
import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"CustomFunctions">();

/** Through this service the runtime of the add-in's functions says that it is ready, and hands in results. */
export const customFunctions: HostClass<"CustomFunctions"> = {
  name: "CustomFunctions",
  service: "Microsoft.ExcelServices.CustomFunctions",
  members: {
    setInvocationArrayResults: call(
      "CustomFunctions 1.4",
      "reads",
      [anything("results")],
      (_, { functions }, results) => functions.takeResults(results),
    ),
    _SetOsfControlContainerReadyForCustomFunctions: call(
      "CustomFunctions 1.1",
      "reads",
      [],
      (_, { functions }) => functions.start(),
    ),
  },
};
