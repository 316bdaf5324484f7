import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Locale } from "../../src/i18n/createTranslator";
import type { Command } from "../../src/session/actions/command";
import { makeComparison } from "../../src/session/actions/makeComparison";
import { makeReport } from "../../src/session/actions/reportActions";
import { createViews } from "../../src/session/actions/views";
import { assessFile } from "../../src/session/assessFile";
import { createComparedFiles, type ChosenFile } from "../../src/session/comparedFiles";
import { createSession } from "../../src/session/createSession";
import type { EmissionFigures } from "../../src/sheets/report/reportInput";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless } from "../../src/workbench/headless/launch";
import { variations } from "../kalmar-2021/variations";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");
const example = path.join(root, "assets/examples/kalmar-2021.xlsx");
const images = path.join(root, "docs/images");
const resolution = "80";
const regions: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

/** The fall by 54 % is public; the figures themselves are constructed so that it comes out. */
const emissions: EmissionFigures = {
  base: { year: 1990, emissions: 560_000, population: 56_000 },
  later: { year: 2020, emissions: 322_000, population: 70_000 },
  gas: "CO₂e",
  boundary: "Kalmar kommun",
  source: "konstruerade siffror / constructed figures",
};

/** What is pictured: the action that makes the sheet, of the example and so many other files. */
const papers = [
  { name: "report", make: makeReport, others: 0 },
  { name: "comparison", make: makeComparison, others: 14 },
] as const;

/**
 * `npm run docs:reports`: the report of Kalmar 2021, and its comparison with made-up municipalities, in both languages,
 * made by the add-in and printed by LibreOffice.
 */
async function main(): Promise<void> {
  for (const { name, make, others } of papers) {
    for (const locale of ["sv", "en"] as const) {
      const folder = mkdtempSync(path.join(tmpdir(), "klimat-reports-"));
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, await sheetMadeBy(make, variations(others), locale));
      await print(file, folder, locale);
      const pages = path.join(images, `${name}-${locale}`);
      await run("pdftoppm", ["-r", resolution, "-png", file.replace(/xlsx$/, "pdf"), pages]);
      rmSync(folder, { recursive: true });
    }
  }
}

/** A workbook with the sheet alone that the action writes into the example. */
async function sheetMadeBy(
  action: Command,
  others: readonly ChosenFile[],
  locale: Locale,
): Promise<Uint8Array> {
  const excel = await launchHeadless({ locale: "sv-SE", file: readXlsx(readFileSync(example)) });
  excel.installGlobals();
  const session = createSession();
  await session.start();
  await session.setSettings({ language: locale, emissions: { "kalmar kommun 2021": emissions } });
  const files = createComparedFiles(() => Promise.resolve(assessFile));
  await files.add(others);
  const services = { session, views: createViews(), files, loadExample: () => Promise.resolve("") };
  const outcome = await action.perform(services);
  await session.close();
  if (!outcome.ok) throw new Error(`No sheet was made: ${JSON.stringify(outcome.failure)}`);
  const book = excel.book.toFile();
  excel.close();
  const sheets = book.sheets.slice(-1);
  return writeXlsx({ ...book, sheets, activeSheet: 0, names: [], origin: null });
}

/** Prints in the language's own way of writing numbers, which LibreOffice has from its profile. */
async function print(file: string, folder: string, locale: Locale): Promise<void> {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user/registrymodifications.xcu"), profileFor(regions[locale]));
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const env = { ...process.env, FONTCONFIG_FILE: path.join(__dirname, "fonts.conf") };
  await run("soffice", [installation, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    env,
  });
}

function profileFor(region: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop>
  </item>
</oor:items>
`;
}

void main();
