import { plainAddress } from "../../src/excel/areas";
import { defaultSettings } from "../../src/session/settings";
import { weakestAreas } from "../../src/session/weakestAreas";
import { liveAssessment, overSheets, type Row } from "./liveAssessment";

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

function addresses(assessment: ReturnType<typeof liveAssessment>, count: number): string[] {
  return weakestAreas([assessment], { ...defaultSettings, weakestCount: count }).map(
    ({ sheet, area }) => `${sheet}!${plainAddress(area)}`,
  );
}

describe("the areas to mark", () => {
  const rows: readonly Row[] = [
    ["Mål", 10],
    ["Energi", 2],
    ["Energi", 3],
    ["Transporter", 9],
    ["Energi", 1],
    ["Upphandling", 4],
  ];

  it.each([
    ["the weakest one", 1, ["Bedömning!A3:C4", "Bedömning!A6:C6"]],
    ["two that stand together, as one area", 2, ["Bedömning!A3:C4", "Bedömning!A6:C7"]],
    ["more than there are: all rows", 9, ["Bedömning!A2:C7"]],
  ])("are the rows of %s", (_, count, expected) => {
    expect(addresses(liveAssessment({ rows }), count)).toEqual(expected);
  });

  it("are none when no parameter can be ranked", () => {
    expect(addresses(liveAssessment({ rows: [] }), 2)).toEqual([]);
  });

  it("hold heading and subtotal cells, side by side as one area and on other sheets too", () => {
    const headings = { Energi: [cell("Bedömning", 20, 0), cell("Bedömning", 20, 1), cell("Resultat", 4, 0)] };
    expect(addresses(liveAssessment({ rows, headings }), 1)).toEqual([
      "Bedömning!A3:C4",
      "Bedömning!A6:C6",
      "Bedömning!A21:B21",
      "Resultat!A5",
    ]);
  });

  it("stand on every sheet of an assessment over several, as wide as its block there", () => {
    const live = overSheets("Kalmar 2021", {
      Mål: [["Mål", 10]],
      Energi: [
        ["Energi", 2],
        ["Energi", 3],
      ],
      Transporter: [["Transporter", 4]],
    });
    const [mål, energi, transporter] = live.source.parts;
    if (!mål || !energi || !transporter) throw new Error("The assessment has three parts.");
    const wider = { ...energi, area: { ...energi.area, columnCount: 5 } };
    const source = { ...live.source, parts: [mål, wider, transporter] };
    expect(addresses({ ...live, source }, 2)).toEqual(["Energi!A2:E3", "Transporter!A2:C2"]);
  });

  it("hold a heading within a marked row only once", () => {
    const headings = { Upphandling: [cell("Bedömning", 6, 0)], Energi: [cell("Bedömning", 2, 0)] };
    expect(addresses(liveAssessment({ rows, headings }), 2)).toEqual(["Bedömning!A3:C4", "Bedömning!A6:C7"]);
  });
});
