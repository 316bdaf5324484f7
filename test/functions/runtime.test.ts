import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import type { CellContent } from "../../src/workbench/book/parts";
import { elements } from "../manifest/manifest";
import { inExcel } from "./office";
import { cellsOf, kalmar } from "./sheets";

type Rows = readonly (readonly CellContent[])[];

const criteria = (cells: ReturnType<typeof cellsOf>) => cells as Rows;

test("the associated functions are those of the metadata", async () => {
  await inExcel({ sheets: { Blad1: [] } }, ({ excel }) => {
    const { _association } = excel.CustomFunctions as unknown as { _association: { mappings: object } };
    const ids = functionsMetadata(declarations, "en", "").functions.map(({ id }) => id);
    expect(Object.keys(_association.mappings)).toEqual(ids);
    return Promise.resolve();
  });
});

test("a result sheet comes out, spilled names and all", async () => {
  const formulas = [
    ["=KLIMAT.TOTAL()", "=KLIMAT.MAXPOINTS()", "=KLIMAT.PERCENT()"],
    ['=KLIMAT.PARAMETERTOTAL("Transporter")', '=KLIMAT.PLACE("Upphandling")', null],
    ["=KLIMAT.WEAKEST(2)", "=KLIMAT.STRONGEST(1)", null],
  ];
  await inExcel(
    { sheets: { Bedömning: criteria(kalmar), Resultat: formulas } },
    async ({ excel, session }) => {
      await session.start();
      await excel.settle();
      expect(excel.valuesAt("Resultat!A1:C4")).toEqual([
        [54, 67, 54 / 67],
        [10, 6, null],
        ["Kommunikation och samarbete", "Mål, åtgärder och uppföljning", null],
        ["Upphandling", null, null],
      ]);
    },
  );
});

test("cells wait while the session starts, and follow the points from then on", async () => {
  const sheets = {
    Bedömning: criteria(cellsOf([["Energi", "Solel", 4, 1]])),
    Resultat: [["=KLIMAT.TOTAL()"]],
  };
  await inExcel({ sheets }, async ({ excel, session }) => {
    await excel.book.settled();
    expect(excel.valuesAt("Resultat!A1")).toEqual([[{ error: "#BUSY!" }]]);
    await session.start();
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1")).toEqual([[1]]);
    excel.edit("Bedömning!D2", 3);
    await excel.settle(400);
    expect(excel.valuesAt("Resultat!A1")).toEqual([[3]]);
  });
});

/** Requests to the workbook with so many rows of five formulas: until they have values, and after one edit. */
async function requestsWith(rows: number): Promise<{ start: number; edit: number }> {
  const functions = ["TOTAL()", "MAXPOINTS()", "PERCENT()", 'PARAMETERTOTAL("Energi")', 'PLACE("Energi")'];
  const formulas = Array.from({ length: rows }, () => functions.map((each) => `=KLIMAT.${each}`));
  const counted = { start: 0, edit: 0 };
  await inExcel(
    { sheets: { Bedömning: criteria(kalmar), Resultat: formulas } },
    async ({ excel, session }) => {
      const totals = () => new Set(excel.valuesAt(`Resultat!A1:A${rows}`).flat());
      await session.start();
      await excel.settle(400);
      expect(totals()).toEqual(new Set([54]));
      counted.start = excel.requests().length;
      excel.forgetRequests();
      excel.edit("Bedömning!D2", 1);
      await excel.settle(400);
      expect(totals()).toEqual(new Set([53]));
      counted.edit = excel.requests().length;
    },
  );
  return counted;
}

test("500 cells ask the workbook no more than five do", async () => {
  const [few, many] = [await requestsWith(1), await requestsWith(100)];
  expect(many).toEqual(few);
  expect(many.edit).toBeLessThanOrEqual(2);
}, 60_000);

test("a formula that is cleared stops to follow the session", async () => {
  const sheets = { Bedömning: criteria(kalmar), Resultat: [["=KLIMAT.TOTAL()", "=KLIMAT.PERCENT()"]] };
  await inExcel({ sheets }, async ({ excel, session, followers }) => {
    await session.start();
    await excel.settle();
    expect(followers()).toBe(1);
    excel.edit("Resultat!A1", [[null, null]]);
    await excel.settle();
    expect(followers()).toBe(0);
  });
});

test("a range is computed from its cells alone, and again when one of them changes", async () => {
  const sheets = {
    Bedömning: criteria(kalmar),
    Utkast: [["Utkast"], ...criteria(cellsOf([["Energi", "Solel", 4, 1]]))],
    Resultat: [["=KLIMAT.TOTAL(Utkast!A2:D3)", '=KLIMAT.PERCENT("Energi",Utkast!A2:D3)']],
  };
  await inExcel({ sheets }, async ({ excel }) => {
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1:B1")).toEqual([[1, 0.25]]);
    excel.edit("Utkast!D3", 4);
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1:B1")).toEqual([[4, 1]]);
  });
});

describe.each([null, 0] as const)("with blank cells handed over as %p", (blank) => {
  test("a blank cell as an argument is one that is left out", async () => {
    const formulas = [["=KLIMAT.MAXPOINTS(B1)", null, "=KLIMAT.PARAMETERTOTAL(B1)", "=KLIMAT.TOTAL(B1)"]];
    await inExcel(
      { sheets: { Bedömning: criteria(kalmar), Resultat: formulas } },
      async ({ excel, session }) => {
        excel.host.state.switches.blankArguments = blank;
        await session.start();
        await excel.settle();
        expect(excel.valuesAt("Resultat!A1:D1")).toEqual([[67, null, { error: "#VALUE!" }, 54]]);
      },
    );
  });
});

test("trouble is an error value, in Swedish as in English", async () => {
  const sheets = {
    Bedömning: criteria(cellsOf([["Energi", "Solel", 4, 7]])),
    Resultat: [["=KLIMAT.TOTAL()", '=KLIMAT.PLACE("Skog")', '=KLIMAT.TOTAL("Nybro")', "=KLIMAT.WEAKEST(-1)"]],
  };
  await inExcel({ sheets, locale: "sv-SE" }, async ({ excel, session }) => {
    await session.start();
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1:D1")).toEqual([
      [{ error: "#VALUE!" }, { error: "#N/A" }, { error: "#N/A" }, { error: "#VALUE!" }],
    ]);
  });
});

test("the oldest Excel that the manifest lets in has what functions and session need", async () => {
  const sets = elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  const sheets = { Bedömning: criteria(kalmar), Resultat: [["=KLIMAT.TOTAL()"]] };
  await inExcel(
    { sheets, requirementSets: Object.fromEntries(sets) as Record<string, string> },
    async ({ excel, session }) => {
      await session.start();
      excel.edit("Bedömning!D2", 1);
      await excel.settle(400);
      expect(excel.valuesAt("Resultat!A1")).toEqual([[53]]);
    },
  );
});
