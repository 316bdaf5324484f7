import { plainAddress } from "../../src/excel/areas";
import { markedAreas } from "../../src/session/markedAreas";
import type { LiveAssessment, SettingChanges } from "../../src/session/session";
import { defaultSettings } from "../../src/session/settings";
import { liveAssessment, type Row } from "./liveAssessment";

const rows: readonly Row[] = [
  ["Mål", 10],
  ["Energi", 2],
  ["Energi", 10],
  ["Transporter", 9],
  ["Energi", 1],
];

/** Parameter in A, criterion in B, points in C. */
function withTexts(): LiveAssessment {
  const live = liveAssessment({ rows });
  const columns = { parameter: 0, criterion: 1, points: 2 };
  const parts = live.source.parts.map((part) => ({ ...part, columns }));
  return { ...live, source: { ...live.source, columns, parts } };
}

function marksOf(changes: SettingChanges, live = withTexts()): string[] {
  return markedAreas([live], { ...defaultSettings, weakestCount: 1, ...changes }).map(
    ({ area, look }) => `${look} ${plainAddress(area)}`,
  );
}

const bands = ["orange A3:C4", "orange A6:C6"];
const cells = ["orangeStrong B3:C3", "orangeStrong B6:C6"];

describe("what is marked", () => {
  it.each<[string, SettingChanges, readonly string[]]>([
    ["the rows of the weakest parameters", {}, bands],
    ["text and points of their criteria without full points", { marked: "criteria" }, cells],
    ["both, the single cells above the bands", { marked: "both" }, [...bands, ...cells]],
    ["with a sign before every text", { symbol: true }, [...bands, "symbol B3:B4", "symbol B6"]],
    [
      "with another sign before criteria without full points",
      { marked: "both", symbol: true },
      [...bands, ...cells, "symbol B4", "doubleSymbol B3", "doubleSymbol B6"],
    ],
    [
      "with a sign before nothing but these",
      { marked: "criteria", symbol: true },
      [...cells, "doubleSymbol B3", "doubleSymbol B6"],
    ],
    [
      "in the palette's colours",
      { marked: "criteria", palette: "pink" },
      ["pinkStrong B3:C3", "pinkStrong B6:C6"],
    ],
  ])("is %s", (_, changes, expected) => {
    expect(marksOf(changes)).toEqual(expected);
  });

  it("is the parameter's name where the sheet has no texts of criteria", () => {
    const live = liveAssessment({ rows });
    expect(marksOf({ marked: "criteria" }, live)).toEqual([
      "orangeStrong A3",
      "orangeStrong A6",
      "orangeStrong C3",
      "orangeStrong C6",
    ]);
  });

  it("is nothing without a ranking", () => {
    const live = liveAssessment({ rows: [] });
    expect(marksOf({ marked: "both", symbol: true }, live)).toEqual([]);
  });
});
