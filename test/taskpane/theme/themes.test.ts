import type { Theme } from "@fluentui/react-components";
import { brand } from "../../../src/taskpane/theme/brand";
import { themes } from "../../../src/taskpane/theme/themes";

/** Contrast of two colours by WCAG 2.2: 1 (the same) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of "#rrggbb". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

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
  const steps = Object.values(brand).map(luminance);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
