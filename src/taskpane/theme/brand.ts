import type { BrandVariants } from "@fluentui/react-components";

/**
 * The product's calm green-blue. Each step has the luminance of the same step in Fluent's own ramp, so every
 * contrast that Fluent's themes promise holds here too (test/taskpane/theme.test.ts measures them).
 */
export const brand: BrandVariants = {
  10: "#03181d",
  20: "#01262c",
  30: "#003139",
  40: "#003f47",
  50: "#054c55",
  60: "#065a64",
  70: "#006670",
  80: "#017680",
  90: "#0f919c",
  100: "#2ca9b4",
  110: "#46b6be",
  120: "#62c0c7",
  130: "#83ced3",
  140: "#a7dcdf",
  150: "#c7e8e9",
  160: "#e7f5f5",
};
