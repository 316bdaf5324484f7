import type { BrandVariants } from "@fluentui/react-components";

/** A spreadsheet's quiet green; each step is as light as the same step of Fluent's own ramp, so its contrasts hold. */
export const brand: BrandVariants = {
  10: "#001a0c",
  20: "#002813",
  30: "#00341a",
  40: "#004223",
  50: "#00502b",
  60: "#005e36",
  70: "#006a3f",
  80: "#107a4c",
  90: "#369465",
  100: "#54ab7c",
  110: "#66b68a",
  120: "#79c198",
  130: "#91cfab",
  140: "#b5dbc4",
  150: "#cbe9d6",
  160: "#e2f7ea",
};
