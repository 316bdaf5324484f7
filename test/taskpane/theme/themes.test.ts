import type { Theme } from "@fluentui/react-components";
import { brand } from "../../../src/taskpane/theme/brand";
import { themes } from "../../../src/taskpane/theme/themes";
import { contrast } from "../../support/colors";

/** Every pair of colours that the pane puts text in, and what the text is. */
const texts = [
  ["colorNeutralForeground1", "colorNeutralBackground1", "names and figures"],
  ["colorNeutralForeground2", "colorNeutralBackground1", "details"],
  ["colorNeutralForeground1", "colorBrandBackground2", "the total"],
  ["colorNeutralForeground2", "colorBrandBackground2", "notes to the total"],
  ["colorBrandForegroundLink", "colorNeutralBackground1", "cell links"],
  ["colorBrandForegroundLink", "colorBrandBackground2", "cell links in the total"],
  ["colorBrandForeground2", "colorBrandBackground2", "the badge of the strongest"],
  ["colorPalettePeachForeground2", "colorPalettePeachBackground2", "the badge of the weakest"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground", "the main button"],
] as const satisfies readonly (readonly [keyof Theme, keyof Theme, string])[];

/** Every drawing that has to be told from what it stands on. */
const drawings = [
  ["colorCompoundBrandBackground", "colorNeutralBackground1", "bars"],
  ["colorPalettePumpkinBorderActive", "colorNeutralBackground1", "bars of the weakest"],
  ["colorCompoundBrandStroke", "colorBrandBackground2", "the gauge"],
] as const satisfies readonly (readonly [keyof Theme, keyof Theme, string])[];

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = themes[name];

  it.each(texts)("has %s on %s readable: %s", (foreground, background) => {
    expect(contrast(theme[foreground], theme[background])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(drawings)("has %s on %s visible: %s", (foreground, background) => {
    expect(contrast(theme[foreground], theme[background])).toBeGreaterThanOrEqual(3);
  });
});

it("has brand colours that grow lighter step by step", () => {
  const steps = Object.values(brand).map((color) => contrast(color, "#000000"));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
