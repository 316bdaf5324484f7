import { declarations } from "../../src/functions/declarations";
import { functionTexts } from "../../src/functions/help/texts";
import { troubles } from "../../src/functions/troubles";
import type { ReadyState } from "../../src/session/session";
import { launchHeadless } from "../../src/workbench/headless/launch";
import { createSession } from "../../src/session";
import { readyStateOf } from "../session/openSession";
import { shownFor } from "./cases";
import { kalmarFile } from "./kalmarFile";

let kalmar: ReadyState;

beforeAll(async () => {
  const excel = await launchHeadless({ locale: "sv-SE", file: kalmarFile() });
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
