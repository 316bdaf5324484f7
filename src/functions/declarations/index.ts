import type { FunctionDeclaration } from "../declaration";
import { maxPoints } from "./maxPoints";
import { parameters } from "./parameters";
import { parameterTotal } from "./parameterTotal";
import { percent } from "./percent";
import { place } from "./place";
import { strongest } from "./strongest";
import { total } from "./total";
import { weakest } from "./weakest";

/** Every function of the namespace KLIMAT, in the order of the help pages. */
export const declarations: readonly FunctionDeclaration[] = [
  total,
  maxPoints,
  percent,
  parameterTotal,
  parameters,
  weakest,
  strongest,
  place,
];
