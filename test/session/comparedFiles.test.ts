import { fileLimits } from "../../src/files/xlsx/limits";
import type { FileAnswer } from "../../src/session/assessFile";
import { createComparedFiles, mostFiles, type ChosenFile } from "../../src/session/comparedFiles";
import { assessAll } from "../../src/session/assessAll";
import { choicesOf } from "../../src/session/choicesOf";
import { defaultSettings } from "../../src/session/settings";
import { withFiles } from "../../src/session/withFiles";
import { finding } from "../../src/reading/finding";
import type { CellValue } from "../../src/reading/grid";

const values: CellValue[][] = [
  ["Parameter", "Kriterium", "Max", "Poäng"],
  ["Energi", "Solenergi byggs ut", 5, 4],
];
const assessed = assessAll([{ sheet: "Bedömning", row: 0, column: 0, values, formulas: values, tables: [], own: [] }]); // prettier-ignore

/** A file whose only byte says what becomes of it. */
function file(name: string, byte = 1, changes: Partial<ChosenFile> = {}): ChosenFile {
  const bytes = Uint8Array.of(byte);
  return { name, size: 1, lastModified: byte, arrayBuffer: () => Promise.resolve(bytes.buffer), ...changes };
}

/** 1 = an assessment, 2 = encrypted, 3 = a workbook without an assessment */
function assess([byte]: Uint8Array): FileAnswer {
  if (byte === 2) return { ok: false, failure: { code: "encrypted", values: {} } };
  if (byte === 3) {
    const findings = [finding("nothingFound", null)];
    return { ok: true, value: { assessments: [], questions: [], findings, settings: defaultSettings } };
  }
  return { ok: true, value: { ...assessed, settings: defaultSettings } };
}

const filesFor = () => createComparedFiles(() => Promise.resolve(assess));

/** What a list of files would say. */
const brief = (files: ReturnType<typeof filesFor>) =>
  files.state().files.map(({ name, trouble, assessments }) => {
    return `${name}: ${trouble?.kind ?? String(assessments.length)}`;
  });

it("reads one after another, and names each that gives nothing while the rest go on", async () => {
  const files = filesFor();
  const progress: unknown[] = [];
  files.subscribe(() => progress.push(files.state().progress));
  const gone = () => Promise.reject(new Error("moved"));
  await files.add([
    file("a.xlsx"),
    file("b.xlsx", 2),
    file("c.xlsx", 3),
    file("d.xlsx", 4, { arrayBuffer: gone }),
    file("e.xlsx", 5, { size: fileLimits.packed + 1, arrayBuffer: gone }),
    file("f.xlsx"),
  ]);
  expect(brief(files)).toEqual([
    "a.xlsx: 1",
    "b.xlsx: unreadable",
    "c.xlsx: noAssessment",
    "d.xlsx: gone",
    "e.xlsx: unreadable",
    "f.xlsx: 1",
  ]);
  expect(progress[0]).toEqual({ done: 0, total: 6 });
  expect(progress).toContainEqual({ done: 4, total: 6 });
  expect(files.state().progress).toBeNull();
});

it("reads files that are added meanwhile after the others", async () => {
  const files = filesFor();
  await Promise.all([files.add([file("a.xlsx"), file("b.xlsx")]), files.add([file("c.xlsx")])]);
  expect(brief(files)).toEqual(["a.xlsx: 1", "b.xlsx: 1", "c.xlsx: 1"]);
});

it("keeps what was read when the rest is cancelled, and forgets all when it is cleared", async () => {
  const files = filesFor();
  files.subscribe(() => {
    if (files.state().progress?.done === 2) files.cancel();
  });
  await files.add(["a", "b", "c", "d"].map((name) => file(name)));
  expect(brief(files)).toEqual(["a: 1", "b: 1"]);
  files.remove(files.state().files[0]?.id ?? "");
  expect(brief(files)).toEqual(["b: 1"]);
  files.clear();
  expect(files.state()).toEqual({ files: [], progress: null, leftOut: 0 });
});

it("reads a file anew that is chosen again, and knows files of the same name apart", async () => {
  const files = filesFor();
  await files.add([file("a.xlsx"), file("a.xlsx", 3)]);
  await files.add([file("a.xlsx")]);
  expect(brief(files)).toEqual(["a.xlsx: noAssessment", "a.xlsx: 1"]);
});

it("leaves out what is more than all municipalities, and says how many", async () => {
  const files = filesFor();
  await files.add(Array.from({ length: mostFiles + 2 }, (_, at) => file(`${String(at)}.xlsx`, 1, { lastModified: at }))); // prettier-ignore
  expect(files.state()).toMatchObject({ leftOut: 2, progress: null });
  expect(files.state().files).toHaveLength(mostFiles);
});

it("can be tried again when the code that reads files was not to be had", async () => {
  let isThere = false;
  const files = createComparedFiles(() =>
    isThere ? Promise.resolve(assess) : Promise.reject(new Error("404")),
  );
  await expect(files.add([file("a.xlsx")])).rejects.toThrow("404");
  expect(files.state().progress).toBeNull();
  isThere = true;
  await files.add([file("a.xlsx")]);
  expect(brief(files)).toEqual(["a.xlsx: 1"]);
});

it("calls assessments after their file where others have the same name", async () => {
  const files = filesFor();
  await files.add([file("Kalmar.xlsx"), file("Växjö.xlsx", 4)]);
  const own = choicesOf(assessed.assessments);
  const all = withFiles(own, files.state().files);
  expect(all.map(({ name, file: source }) => [name, source])).toEqual([
    ["Bedömning", null],
    ["Bedömning (Kalmar.xlsx)", "Kalmar.xlsx"],
    ["Bedömning (Växjö.xlsx)", "Växjö.xlsx"],
  ]);
  expect(new Set(all.map(({ key }) => key)).size).toBe(3);
});
