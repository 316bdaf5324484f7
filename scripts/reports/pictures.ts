import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Locale } from "../../src/i18n/createTranslator";
import { createSession } from "../../src/session/createSession";
import { makeReport } from "../../src/session/actions/reportActions";
import { createViews } from "../../src/session/actions/views";
import { createComparedFiles } from "../../src/session/comparedFiles";
import type { EmissionFigures } from "../../src/sheets/report/reportInput";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless } from "../../src/workbench/headless/launch";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");
const example = path.join(root, "assets/examples/kalmar-2021.xlsx");
const images = path.join(root, "docs/images");
const resolution = "80";

/** The fall by 54 % is public; the figures themselves are constructed so that it comes out. */
const emissions: EmissionFigures = {
  base: { year: 1990, emissions: 560_000, population: 56_000 },
  later: { year: 2020, emissions: 322_000, population: 70_000 },
  gas: "CO₂e",
  boundary: "Kalmar kommun",
  source: "konstruerade siffror / constructed figures",
};

/** `npm run docs:reports`: the report of Kalmar 2021 in both languages, made by the add-in and printed by LibreOffice. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "klimat-reports-"));
  for (const locale of ["sv", "en"] as const) {
    const file = path.join(folder, `report-${locale}.xlsx`);
    writeFileSync(file, await reportFile(locale));
    await print(file, folder);
    const pages = path.join(images, `report-${locale}`);
    await run("pdftoppm", ["-r", resolution, "-png", file.replace(/xlsx$/, "pdf"), pages]);
  }
  rmSync(folder, { recursive: true });
}

/** A workbook with the report alone, as it stands after the add-in has made it. */
async function reportFile(locale: Locale): Promise<Uint8Array> {
  const excel = await launchHeadless({ locale: "sv-SE", file: readXlsx(readFileSync(example)) });
  excel.installGlobals();
  const session = createSession();
  await session.start();
  await session.setSettings({ language: locale, emissions: { "kalmar kommun 2021": emissions } });
  const services = {
    session,
    views: createViews(),
    files: createComparedFiles(),
    loadExample: () => Promise.resolve(""),
  };
  const outcome = await makeReport.perform(services);
  await session.close();
  if (!outcome.ok) throw new Error(`No report was made: ${JSON.stringify(outcome.failure)}`);
  const book = excel.book.toFile();
  excel.close();
  const sheets = book.sheets.slice(-1);
  return writeXlsx({ ...book, sheets, activeSheet: 0, names: [], origin: null });
}

async function print(file: string, folder: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const env = { ...process.env, FONTCONFIG_FILE: path.join(__dirname, "fonts.conf") };
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { env });
}

void main();
