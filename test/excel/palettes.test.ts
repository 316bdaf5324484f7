import { paletteIds, palettes } from "../../src/excel/palettes";
import { contrast, contrastFor } from "../support/colors";

const sheet = "#FFFFFF";

describe.each(paletteIds)("the palette %s", (id) => {
  const { fill, font, strong } = palettes[id];

  it("has text that can be read on its fill, and a fill that stands out from the sheet", () => {
    expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, sheet)).toBeGreaterThanOrEqual(3);
    expect(contrast(strong.font, strong.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong.fill, fill)).toBeGreaterThanOrEqual(3);
  });

  it.each(["protanopia", "deuteranopia", "tritanopia"] as const)("does so for people with %s", (vision) => {
    expect(contrastFor(vision, font, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastFor(vision, fill, sheet)).toBeGreaterThanOrEqual(3);
    expect(contrastFor(vision, strong.font, strong.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastFor(vision, strong.fill, fill)).toBeGreaterThanOrEqual(3);
  });
});
