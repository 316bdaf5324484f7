import { execFileSync } from "node:child_process";
import { declarations } from "../../src/functions/declarations";

const ids = declarations.map(({ id }) => id);

/** Formulas in people's workbooks hold these names: one may be added, none changed or taken away. */
const released = [
  "TOTAL",
  "MAXPOINTS",
  "PERCENT",
  "PARAMETERTOTAL",
  "PARAMETERS",
  "WEAKEST",
  "STRONGEST",
  "PLACE",
  "POTENTIAL",
  "PROGRESS",
  "CRITERIACOUNT",
  "CRITERIA",
  "WEAKESTCRITERIA",
  "FINDINGS",
  "BASEMET",
  "PASSES",
  "GAPTO",
  "PLAN",
  "SUMMARY",
  "RANKING",
  "COMPARE",
  "EMISSIONREDUCTION",
];

/** Names of Excel's own functions, as the workbench's engine lists them; asked of Node, as Jest cannot load it. */
function builtInNames(): Set<string> {
  const script = `const engine = require("@univerjs/engine-formula");
    const lists = Object.keys(engine).filter((key) => key.startsWith("FUNCTION_NAMES_"));
    process.stdout.write(JSON.stringify(lists.flatMap((key) => Object.values(engine[key]))));`;
  return new Set(
    JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as string[],
  );
}

test("the functions are the released ones", () => {
  expect([...ids].sort()).toEqual([...released].sort());
});

test("no name is that of a function of Excel", () => {
  const builtIn = builtInNames();
  expect(builtIn.has("SUMIFS") && builtIn.has("XLOOKUP") && builtIn.has("PERCENTILE")).toBe(true);
  expect(ids.filter((id) => builtIn.has(id))).toEqual([]);
});

test.each(ids)("%s is a name that Excel takes: three signs or more, and no address of a cell", (id) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
  expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  expect(id).not.toMatch(/^R\d*C\d*$/);
});
