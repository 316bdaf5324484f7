import { palettes } from "../../../src/excel/palettes";
import { openSession } from "../openSession";
import { looks, marks, open, ours, picture, sheet, theirs } from "./sheet";

describe("the looks of marks", () => {
  it("are the palette's colours, and change in place when another is chosen", async () => {
    const { excel, session } = await open();
    await session.setHighlight(true);
    const styles = () => ours(excel).map(({ style }) => style);
    expect(styles()).toEqual([{ fill: palettes.orange.fill, font: { color: palettes.orange.font } }]);
    await session.setSettings({ palette: "blue" });
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(styles()).toEqual([{ fill: palettes.blue.fill, font: { color: palettes.blue.font } }]);
    await session.setSettings({ marked: "criteria" });
    const { fill, font } = palettes.blue.strong;
    expect(styles()).toEqual([
      { fill, font: { color: font, bold: true } },
      { fill, font: { color: font, bold: true } },
    ]);
  });

  it("have a sign before the criteria's texts when that is asked for, which leaves every cell as it is", async () => {
    const { excel, session } = await open();
    await session.setHighlight(true);
    const before = picture(excel);
    const values = excel.valuesAt("Bedömning!A1:D6");
    await session.setSettings({ symbol: true });
    expect(marks(excel)).toEqual(["A3:D6", "B3:B6"]);
    expect(ours(excel).flatMap(({ style }) => style.numberFormat ?? [])).toEqual([
      'General;-General;General;"▼ "@',
    ]);
    expect(excel.valuesAt("Bedömning!A1:D6")).toEqual(values);
    await session.setSettings({ symbol: false });
    expect(picture(excel)).toEqual(before);
  });

  it("tell criteria without full points from their parameters, by cells above the bands and by a sign", async () => {
    const { excel, session, settle } = await open();
    excel.edit("Bedömning!D4", 10);
    await session.setSettings({ marked: "both", symbol: true, weakestCount: 1 });
    await session.setHighlight(true);
    expect(looks(excel)).toEqual(["doubleSymbol B6", "orangeStrong D6", "orangeStrong B6", "orange A6:D6"]);
    excel.edit("Bedömning!D4", 3);
    await settle();
    expect(looks(excel)).toEqual([
      "doubleSymbol B3:B5",
      "orangeStrong D3:D5",
      "orangeStrong B3:B5",
      "orange A3:D5",
    ]);
    excel.edit("Bedömning!D4", 10);
    excel.edit("Bedömning!D6", 10);
    await settle();
    expect(looks(excel)).toEqual(
      expect.arrayContaining(["symbol B4", "doubleSymbol B3", "doubleSymbol B5", "orange A3:D5"]),
    );
    expect(looks(excel).at(-1)).toBe("orange A3:D5");
  });

  it("keep what stands out above a band that comes later", async () => {
    const { excel, session, settle } = await open();
    await session.setSettings({ marked: "both", weakestCount: 1 });
    await session.setHighlight(true);
    await session.setSettings({ weakestCount: 2 });
    await settle();
    expect(looks(excel).at(-1)).toBe("orange A3:D6");
    await session.setSettings({ marked: "criteria" });
    expect(looks(excel)).toEqual(["orangeStrong D3:D6", "orangeStrong B3:B6"]);
    await session.setSettings({ marked: "both" });
    expect(looks(excel)).toEqual(["orangeStrong D3:D6", "orangeStrong B3:B6", "orange A3:D6"]);
  });

  it("mark no criterion that is not assessed, as nobody knows whether it is weak", async () => {
    const { excel, session } = await open();
    excel.edit("Bedömning!D4", "");
    await session.setSettings({ marked: "criteria", weakestCount: 1 });
    await session.setHighlight(true);
    expect(marks(excel)).toEqual(["B3", "B5", "D3", "D5"]);
  });

  it("of an older Klimat give way to that of now", async () => {
    const { excel, session } = await openSession({
      sheets: {
        Bedömning: {
          ...sheet,
          conditionalFormats: [
            {
              ...theirs,
              id: "older",
              areas: [{ row: 2, column: 0, rowCount: 4, columnCount: 4 }],
              rule: { kind: "formula", formula: '"Klimat"<>""' },
            },
          ],
        },
      },
    });
    await session.setHighlight(true);
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(ours(excel).map(({ style }) => style.fill)).toEqual([palettes.orange.fill]);
  });
});
