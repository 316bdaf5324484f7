import { readFileSync } from "node:fs";
import path from "node:path";
import { assessFile } from "../../src/session/assessFile";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { openExcel } from "../support/excel";
import { openSession, readyStateOf, small } from "./openSession";
import { connect } from "./withFunctions";

/** What a file amounts to; one that cannot be read fails the test. */
function valueOf(bytes: Uint8Array) {
  const answer = assessFile(bytes);
  if (!answer.ok) throw new Error(`The file is refused: ${answer.failure.code}.`);
  return answer.value;
}

describe("a file is assessed as the open workbook is", () => {
  it("with Kalmar's workbook, its formulas live and frozen", async () => {
    const bytes = readFileSync(path.join(__dirname, "../../assets/examples/kalmar-2021.xlsx"));
    const excel = await openExcel({ sheets: {} });
    excel.openFile(readXlsx(bytes));
    const { session, settle } = await connect(excel);
    expect(valueOf(bytes).assessments).toEqual(readyStateOf(session).assessments);
    expect(await session.changeFormulas("freeze")).toMatchObject({ ok: true });
    await settle();
    const frozen = valueOf(writeXlsx(excel.book.toFile()));
    expect(frozen.assessments).toEqual(readyStateOf(session).assessments);
    expect(frozen.assessments.map(({ result }) => result.points)).toEqual([54]);
  });

  it("with a sheet that a person has mapped, and others that are hidden or empty", async () => {
    const { session, excel, ready } = await openSession({
      sheets: {
        Bedömning: [
          ["Parameter", "Kriterium", "Max", "Poäng", "Betyg"],
          ["Mål", "Mål är beslutade", 5, 5, 4],
          ["Energi", "Solenergi byggs ut", 5, 4, 2],
        ],
        Tomt: [],
        Dolt: { rows: small, visibility: "hidden" },
      },
    });
    await session.setMapping({
      sheet: "Bedömning",
      headerRow: 0,
      firstRow: 1,
      columns: { parameter: 0, criterion: 1, max: 2, points: 4 },
      heading: "Betyg",
    });
    const { assessments, questions, findings } = valueOf(writeXlsx(excel.book.toFile()));
    expect({ assessments, questions, findings }).toEqual({
      assessments: ready().assessments,
      questions: ready().questions,
      findings: ready().findings,
    });
    expect(assessments).toHaveLength(2);
  });
});

it("hands the refusal of a file over as a code and what its text names", () => {
  expect(assessFile(new Uint8Array([1, 2, 3]))).toEqual({
    ok: false,
    failure: { code: "notAWorkbook", values: {} },
  });
});
