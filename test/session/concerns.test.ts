import { parseAreas } from "../../src/excel/areas";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import type { Change } from "../../src/excel/watch";
import { concerns } from "../../src/session/concerns";
import { liveAssessment, overSheets, questionAbout } from "./liveAssessment";

/** A sheet whose own output stands at the address. */
function sheet(id: string, name: string, ownAddress = "H1:I3"): SheetSnapshot {
  const own = parseAreas(ownAddress) ?? [];
  const grid = { sheet: name, row: 0, column: 0, values: [], formulas: [], tables: [], own };
  return {
    id,
    name,
    grid,
    shape: { used: null, windows: [], tables: [] },
    cut: null,
    spills: [],
    frozen: [],
  };
}

const written: SheetSnapshot = {
  id: "report",
  name: "Rapport",
  grid: null,
  shape: null,
  cut: null,
  spills: [],
  frozen: [],
};
const sheets = [sheet("assessed", "Bedömning"), sheet("other", "Underlag"), written];
const snapshot = { sheets, readOnly: false, settings: {} };
const assessed = liveAssessment({ rows: [["Energi", 4]] });
const known = { snapshot, assessments: [assessed], questions: [] };
const knownEmpty = { snapshot, assessments: [], questions: [] };
const asked = { snapshot, assessments: [], questions: [questionAbout(assessed)] };
const onTwoSheets = overSheets("Kalmar", { Bedömning: [["Energi", 4]], Underlag: [["Mål", 4]] });
const gate = { text: "Har mål", met: true, cell: { sheet: "Underlag", row: 0, column: 0 } };
const gated = { ...assessed, source: { ...assessed.source, baseRequirements: [gate] } };

const edited = (on: string): Change => ({ kind: "edited", sheet: on, remote: false });
const calculated = (on: string, address: string | null): Change => ({
  kind: "calculated",
  sheet: on,
  areas: address === null ? null : parseAreas(address),
});

describe("what calls for a reading", () => {
  it.each<[string, Change, Parameters<typeof concerns>[1], boolean]>([
    ["a sheet or table that came or went", { kind: "structure" }, known, true],
    ["an edit on the assessment's sheet", edited("assessed"), known, true],
    ["an edit on another sheet, which may become one", edited("other"), known, true],
    ["an edit on a sheet that nobody has read", edited("new"), known, true],
    ["an edit on a sheet that the add-in wrote", edited("report"), known, false],
    ["anything before the first reading", calculated("other", "A1"), null, true],
    ["new results on the assessment's sheet", calculated("assessed", "D3"), known, true],
    ["new results of ours there", calculated("assessed", "H1,H2:I3"), known, false],
    ["new results of ours and others there", calculated("assessed", "H1,D3"), known, true],
    ["new results somewhere there", calculated("assessed", null), known, true],
    ["new results on another sheet", calculated("other", "D3"), known, false],
    [
      "new results on another sheet while there is no assessment",
      calculated("other", "D3"),
      knownEmpty,
      true,
    ],
    ["new results where a question is open", calculated("assessed", "D3"), asked, true],
    ["new results beside an open question", calculated("other", "D3"), asked, false],
    [
      "new results on another sheet of the assessment",
      calculated("other", "D3"),
      { ...known, assessments: [onTwoSheets] },
      true,
    ],
    [
      "new results where its base requirements stand",
      calculated("other", "D3"),
      { ...known, assessments: [gated] },
      true,
    ],
  ])("%s", (_, change, last, expected) => {
    expect(concerns(change, last)).toBe(expected);
  });
});
