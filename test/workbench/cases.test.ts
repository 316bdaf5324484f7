import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseFile } from "../../scripts/cases/caseFile";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { assessFiles } from "../../src/workbench/cli/assess/assessFiles";
import type { FileReport } from "../../src/workbench/cli/assess/fileReport";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import type { GoldenCase } from "../reading/caseWorkbook";
import { casesInOneLanguage, summaryOfFile } from "./caseSession";

jest.setTimeout(120_000);

const cases = casesInOneLanguage();
const titled = cases.map((goldenCase) => [goldenCase.folder, goldenCase] as const);

function fileOf({ workbook }: GoldenCase): Uint8Array {
  return writeXlsx(caseFile(workbook));
}

describe("a session on a golden case as a file", () => {
  let excel: Headless;

  beforeAll(async () => {
    excel = await launchHeadless({ locale: "sv-SE" });
    excel.installGlobals();
  });

  afterAll(() => excel.close());

  it.each(titled)("understands %s as the reader does", async (_, goldenCase) => {
    const { expected } = goldenCase;
    expect(await summaryOfFile(excel, fileOf(goldenCase), expected)).toEqual(expected);
  });
});

describe("assess on the files of the golden cases", () => {
  const folder = mkdtempSync(join(tmpdir(), "klimat-cases-"));
  const reports = new Map<string, FileReport>();

  beforeAll(async () => {
    const files = cases.map((goldenCase) => {
      const file = join(folder, `${goldenCase.folder}.xlsx`);
      writeFileSync(file, fileOf(goldenCase));
      return file;
    });
    const all = await assessFiles({
      files,
      json: true,
      sheet: null,
      report: null,
      locale: "sv",
      help: false,
    });
    for (const [index, { folder: name }] of cases.entries()) {
      const report = all[index]?.report;
      if (report) reports.set(name, report);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(titled)("says the same of %s", (name, { expected }) => {
    expect(figuresOfReport(reports.get(name))).toEqual(figuresOfExpected(expected as ExpectedFigures));
  });
});

/** What expected.json and a report of `assess` have in common. */
interface ExpectedFigures {
  readonly assessments: readonly {
    readonly name: string;
    readonly points: number;
    readonly max: number | null;
    readonly share: number | null;
    readonly progress: string;
    readonly invalid: readonly string[];
    readonly parameters: readonly (readonly string[])[];
    readonly findings: readonly ExpectedFinding[];
  }[];
  readonly findings: readonly ExpectedFinding[];
}

type ExpectedFinding = readonly [severityAndCode: string, address: string | null, values: unknown];

function figuresOfExpected({ assessments, findings }: ExpectedFigures): unknown {
  return {
    assessments: assessments.map((assessment) => ({
      name: assessment.name,
      points: assessment.invalid.length > 0 ? null : assessment.points,
      max: assessment.max,
      share: assessment.invalid.length > 0 ? null : assessment.share,
      progress: assessment.progress,
      parameters: assessment.parameters.map(([, shortName]) => shortName),
      findings: assessment.findings.map(([code, address]) => [code, address]),
    })),
    findings: findings.map(([code, address]) => [code, address]),
  };
}

function figuresOfReport(report: FileReport | undefined): unknown {
  const codes = (findings: FileReport["findings"]): unknown =>
    findings.map(({ severity, code, address }) => [`${severity} ${code}`, address]);
  return {
    assessments: report?.assessments.map(({ name, points, max, share, progress, parameters, findings }) => ({
      name,
      points,
      max,
      share,
      progress: `${String(progress.assessed)} of ${String(progress.criteria)}`,
      parameters: parameters.map((parameter) => parameter.name),
      findings: codes(findings),
    })),
    findings: codes(report?.findings ?? []),
  };
}
