import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

describe.each(["sv", "en"] as const)("the Kalmar workbook, in %s", (language) => {
  let window: OpenWorkbench;
  beforeAll(async () => {
    window = await bench.open({ language });
  });

  it("has the published result in its cells", async () => {
    const { api } = window;
    expect(await api.values("Resultat", "B4:B6")).toEqual([[54], [67], [expect.closeTo(54 / 67, 10)]]);
    const [[percent]] = (await api.texts("Resultat", "B6")) as [[string]];
    expect(percent).toMatch(/^81\s?%$/);
  });

  it("agrees with Excel's own sums beside the add-in's", async () => {
    const rows = await window.api.values("Resultat", "B4:C6");
    for (const [ours, excels] of rows) expect(ours).toBeCloseTo(excels as number, 10);
  });

  it("agrees with the pane", async () => {
    const { ui } = window;
    expect(await ui.percent()).toMatch(/^81\s?%$/);
    const overview = await ui.pane.locator("body").innerText();
    expect(overview).toMatch(/\b54\b/);
    expect(overview).toContain(ui.paneText("pane.ofMax", { max: "67", count: 67 }));
  });

  it("has its parameters in the pane from the weakest, the two weakest marked by word", async () => {
    const { ui } = window;
    const parameters = await ui.parameters();
    const weak = ui.paneText("pane.weakest");
    expect(parameters).toHaveLength(7);
    expect(parameters[0]).toMatch(/^Kommunikation och samarbete\s+40\s?%/);
    expect(parameters[1]).toMatch(/^Upphandling\s+50\s?%/);
    expect(parameters.map((parameter) => parameter.includes(weak))).toEqual([
      true,
      true,
      ...Array<boolean>(5).fill(false),
    ]);
  });
});

describe("typing 5 points for a low criterion", () => {
  it("changes every cell and the pane", async () => {
    const { api, ui } = await bench.open();
    await ui.type("Bedömning", "E37", "5"); // 6.1, which had 2 of 5
    await api.untilSteady();
    expect(await api.values("Resultat", "B4:B6")).toEqual([[57], [67], [expect.closeTo(57 / 67, 10)]]);
    const parameters = await api.values("Resultat", "A9:D15");
    expect(parameters.find(([name]) => name === "Upphandling")).toEqual(["Upphandling", 7, 8, 0.875]);
    expect((await api.values("Resultat", "A23:A24")).flat()).toEqual([
      "Kommunikation och samarbete",
      "Samhällsplanering",
    ]);
    expect(await ui.percent()).toMatch(/^85\s?%$/);
    expect((await ui.parameters())[1]).toContain("Samhällsplanering");
  });

  it("is one step of undo, which brings everything back", async () => {
    const { api, ui } = await bench.open();
    await ui.type("Bedömning", "E37", "5");
    await api.untilSteady();
    await ui.button(ui.text("page.undo")).click();
    await api.untilSteady();
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);
    expect(await ui.percent()).toMatch(/^81/);
  });
});
