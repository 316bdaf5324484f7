import { loadCellReader } from "../../src/functions/cellReader";
import { createBoard } from "../../src/functions/board";
import type { Cells } from "../../src/functions/cells";
import { declarations } from "../../src/functions/declarations";
import type { CellResult } from "../../src/functions/answer";
import type { Shown } from "../../src/functions/shown";
import { answerCall, type Call } from "../../src/functions/stream";
import type { ErrorValue } from "../../src/functions/troubles";
import { translator, type Locale } from "../../src/i18n/translator";
import type { SessionState } from "../../src/session/session";
import { readyWith } from "./sheets";
import { testSource } from "./source";

/** What a function shows for an assessment and arguments. An error is its value and how its text begins. */
export type Case = readonly [
  title: string,
  cells: Cells,
  args: readonly unknown[],
  shows: CellResult | readonly [ErrorValue, string],
];

/** The same groups for every function. */
export interface Groups {
  readonly arguments: readonly Case[];
  readonly errors: readonly Case[];
  readonly blanks: readonly Case[];
  readonly edges: readonly Case[];
}

// A part of the bundle of its own: the first call on cells waits for it, the others do not.
beforeAll(loadCellReader);

/** What a call shows at once in a session of this state. */
export function shownFor(
  id: string,
  args: readonly unknown[],
  state: SessionState,
  { locale = "en", ...call }: { locale?: Locale } & Partial<Omit<Call, "arguments">> = {},
): Shown | undefined {
  const declaration = declarations.find((each) => each.id === id);
  if (!declaration) throw new Error(`There is no function ${id}.`);
  const seen: Shown[] = [];
  const translators = (wanted = locale) => translator(wanted);
  const surroundings = { board: createBoard(testSource(state), translators), translators };
  answerCall(
    declaration,
    { addresses: [], ...call, arguments: args },
    (shown) => seen.push(shown),
    surroundings,
  );
  return seen.at(-1);
}

/**
 * Runs the cases on an assessment of the workbook, and on the same cells as a range without any workbook where the
 * function takes one.
 */
export function testFunction(id: string, groups: Groups): void {
  const declaration = declarations.find((each) => each.id === id);
  const argumentCount = declaration?.arguments.length ?? 0;
  describe.each(Object.entries(groups) as [string, readonly Case[]][])(`${id}: %s`, (_, cases) => {
    it.each(cases)("%s, on the workbook", (_title, cells, args, shows) => {
      expectShown(shownFor(id, args, readyWith({ Bedömning: cells })), shows);
    });
    if (declaration?.about !== "assessment") return;
    it.each(cases)("%s, on a range", (_title, cells, args, shows) => {
      const padded = Array.from({ length: argumentCount }, (_unused, index) => args[index] ?? null);
      const addresses = [...padded.map(() => null), "Bedömning!A1:D99"];
      expectShown(shownFor(id, [...padded, cells], { phase: "starting" }, { addresses }), shows);
    });
  });
}

function expectShown(shown: Shown | undefined, shows: Case[3]): void {
  if (!isError(shows)) return expect(shown).toEqual({ value: shows });
  const [error, start] = shows;
  expect(shown).toEqual({ error, text: expect.stringContaining(start) as string });
}

function isError(shows: Case[3]): shows is readonly [ErrorValue, string] {
  return Array.isArray(shows) && (shows[0] === "#N/A" || shows[0] === "#VALUE!");
}
