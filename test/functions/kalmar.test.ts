import { readFileSync } from "node:fs";
import path from "node:path";
import { declarations } from "../../src/functions/declarations";
import { functionTexts } from "../../src/functions/help/texts";
import { troubles } from "../../src/functions/troubles";
import type { ReadyState } from "../../src/session/session";
import { readXlsx } from "../../src/workbench/book/xlsx/readXlsx";
import { launchHeadless } from "../../src/workbench/headless/launch";
import { createSession } from "../../src/session";
import { readyStateOf } from "../session/openSession";
import { shownFor } from "./cases";

const file = path.join(__dirname, "../../assets/examples/kalmar-2021.xlsx");
let kalmar: ReadyState;

beforeAll(async () => {
  const excel = await launchHeadless({ locale: "sv-SE", file: readXlsx(readFileSync(file)) });
  const uninstall = excel.installGlobals();
  const session = createSession();
  await session.start();
  kalmar = readyStateOf(session);
  await session.close();
  uninstall();
  excel.close();
}, 30_000);

test.each(declarations)("the example of $id is what the workbook Kalmar 2021 gives", ({ id }) => {
  const { arguments: given, result } = functionTexts[id].example;
  const shown = shownFor(id, given, kalmar);
  if (typeof result === "object" && "trouble" in result) {
    expect(shown).toMatchObject({ error: troubles[result.trouble] });
  } else {
    expect(shown).toEqual({ value: result });
  }
});
