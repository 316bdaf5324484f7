import type { Argument } from "../declaration";
import { readName } from "./name";

/** Long or short name of a parameter. */
export const parameter: Argument<string | null> = {
  id: "parameter",
  optional: false,
  dimensionality: "scalar",
  troubles: ["missingParameter", "unknownParameter"],
  read: readName,
};

/** The same where the whole assessment is meant without it. */
export const optionalParameter: Argument<string | null> = {
  id: "optionalParameter",
  optional: true,
  dimensionality: "scalar",
  troubles: ["unknownParameter"],
  read: readName,
};
