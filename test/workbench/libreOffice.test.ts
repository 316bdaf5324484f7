import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { caseFile } from "../../scripts/cases/caseFile";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import { casesInOneLanguage, summaryOfFile } from "./caseSession";

jest.setTimeout(120_000);

/** LibreOffice knows no functions of add-ins. */
const cases = casesInOneLanguage().filter(({ workbook }) =>
  workbook.sheets.every(({ own = [] }) => own.length === 0),
);

describe("a workbook that LibreOffice opened and saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "klimat-libreoffice-"));
  const [ours, theirs] = [join(folder, "ours"), join(folder, "theirs")];
  let excel: Headless;

  beforeAll(async () => {
    mkdirSync(ours);
    const files = cases.map(({ folder: name, workbook }) => {
      const file = join(ours, `${name}.xlsx`);
      writeFileSync(file, writeXlsx(caseFile(workbook)));
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", theirs];
    await promisify(execFile)("soffice", [...options, ...files]);
    excel = await launchHeadless({ locale: "sv-SE" });
    excel.installGlobals();
  });

  afterAll(() => {
    excel.close();
    rmSync(folder, { recursive: true });
  });

  it.each(cases.map((goldenCase) => [goldenCase.folder, goldenCase] as const))(
    "is read as before: %s",
    async (name, { expected }) => {
      const bytes = readFileSync(join(theirs, `${name}.xlsx`));
      expect(await summaryOfFile(excel, bytes, expected)).toEqual(expected);
    },
  );
});
