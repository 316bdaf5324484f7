import { columnLetters } from "../../src/reading/address";
import { examples, filled, roomOf, spacing } from "../functions/examples";
import { workbenchInBrowser } from "./helpers/workbench";

const bench = workbenchInBrowser();

it("the example of every function, entered in a cell, fills just its result", async () => {
  const { api } = await bench.open({ language: "sv" });
  const sheet = "Läs mig";
  // The first columns hold the sheet's own text. The workbench's sheets widen with what is written and not with what
  // spills: the last formula comes first.
  for (const [index, { formula }] of [...examples.entries()].reverse()) {
    await api.write(sheet, `${columnLetters((index + 1) * spacing)}1`, formula);
  }
  await api.untilSteady();
  for (const [index, { id, cells }] of examples.entries()) {
    expect([id, filled(await api.values(sheet, roomOf(index + 1)))]).toEqual([id, cells]);
  }
});
