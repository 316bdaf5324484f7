import type { Area, ConditionalFormat } from "../../src/workbench/book/parts";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

/** Rows of the assessment sheet, as Excel counts them. */
const rows = { planning: range(31, 36), procurement: range(37, 40), communication: range(41, 44) };

describe("marking the weakest in the sheet", () => {
  let window: OpenWorkbench;
  let before: Looks;
  beforeAll(async () => {
    window = await bench.open();
    before = await looks(window);
    await window.ui.button("Markera svagast").click();
    await window.api.untilSteady();
  });

  it("covers exactly the rows of the two weakest parameters", async () => {
    expect(await markedRows(window)).toEqual([...rows.procurement, ...rows.communication]);
  });

  it("shows in the pane's switch too", async () => {
    const { ui } = window;
    expect(await ui.pane.getByRole("switch").isChecked()).toBe(true);
  });

  it("follows a changed ranking", async () => {
    await window.ui.type("Bedömning", "E37", "5");
    await window.api.untilSteady();
    expect(await markedRows(window)).toEqual([...rows.planning, ...rows.communication]);
  });

  it("leaves every format and conditional format as it was when it is switched off", async () => {
    await window.ui.button("Markera svagast").click();
    await window.api.untilSteady();
    expect(await window.ui.pane.getByRole("switch").isChecked()).toBe(false);
    await window.ui.type("Bedömning", "E37", "2");
    await window.api.untilSteady();
    expect(await looks(window)).toEqual(before);
  });
});

it("does not touch conditional formats of the user's own", async () => {
  const { api, ui, page } = await bench.open();
  await page.evaluate(addOwnFormats);
  const before = await looks({ api, ui, page });
  expect(before.conditionalFormats).toHaveLength(2);
  await ui.button("Markera svagast").click();
  await api.untilSteady();
  const during = (await api.conditionalFormats("Bedömning")).map(withoutPriority);
  expect(during).toEqual(expect.arrayContaining(before.conditionalFormats.map(withoutPriority)));
  expect(during.length).toBeGreaterThan(2);
  await ui.button("Markera svagast").click();
  await api.untilSteady();
  expect(await looks({ api, ui, page })).toEqual(before);
});

/** A rule above others moves them one place down. */
function withoutPriority(format: ConditionalFormat) {
  return { ...format, priority: 0 };
}

type Looks = Awaited<ReturnType<typeof looks>>;

/** All that a mark could change: rules and looks on the screen, and the parts of the file that hold them. */
async function looks({ api }: OpenWorkbench) {
  const parts = await api.savedParts();
  const names = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$|styles\.xml$/.test(name));
  return {
    conditionalFormats: await api.conditionalFormats("Bedömning"),
    styles: await api.styles("Bedömning", "A1:F46"),
    parts: Object.fromEntries(names.map((name) => [name, parts[name]])),
  };
}

async function markedRows({ api }: OpenWorkbench): Promise<number[]> {
  const formats = await api.conditionalFormats("Bedömning");
  const areas = formats.flatMap((format): readonly Area[] => format.areas);
  const marked = areas.flatMap(({ row, rowCount }) => range(row + 1, row + rowCount));
  return [...new Set(marked)].sort((a, b) => a - b);
}

/** range(2, 4) -> [2, 3, 4] */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Runs in the page: a rule over the points and one on a single weak row, as a user might have. */
function addOwnFormats(): void {
  const book = window.workbench?.book();
  const sheet = book?.sheets.list().find(({ name }) => name === "Bedömning")?.id ?? "";
  const points = { row: 4, column: 4, rowCount: 40, columnCount: 1 };
  const row = { row: 40, column: 0, rowCount: 1, columnCount: 6 };
  book?.addConditionalFormat(sheet, {
    areas: [points],
    stopIfTrue: false,
    rule: { kind: "cellValue", operator: "equal", formulas: ["0"] },
    style: { font: { color: "#AA0000" } },
  });
  book?.addConditionalFormat(sheet, {
    areas: [row],
    stopIfTrue: true,
    rule: { kind: "formula", formula: "$E41<$D41" },
    style: { fill: "#DDEEFF" },
  });
}
