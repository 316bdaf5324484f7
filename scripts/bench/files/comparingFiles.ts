import { rankingOf } from "../../../src/reading/comparing/ranking";
import { assessFile } from "../../../src/session/assessFile";
import { createComparedFiles, type ChosenFile, type ComparedFiles } from "../../../src/session/comparedFiles";
import { withFiles } from "../../../src/session/withFiles";
import { comparisonDraft } from "../../../src/sheets/comparison/comparisonDraft";
import { stopwatch } from "../clock";
import { heapInUse } from "../edit/heap";
import { markdownTable, shown } from "../markdown";
import { variations } from "../../kalmar-2021/variations";

/** The last is that of all municipalities in Sweden. */
const counts = [10, 50, 290];

/** How long it takes to read and compare files that are not open in Excel, what they hold of memory, and how both grow. */
export async function comparingFiles(): Promise<string[]> {
  const files = variations(Math.max(...counts));
  await measure(files.slice(0, 10)); // warms up
  const rows: string[][] = [];
  for (const count of counts) rows.push(await measure(files.slice(0, count)));
  const heads = [
    "Files",
    "Reading, ms",
    "Each, ms",
    "Longest wait for a click, ms",
    "Ranking, ms",
    "Sheet drafted, ms",
    "Memory kept, MB",
    "Each, kB",
  ];
  return [
    "## Comparing files",
    "",
    "Files like the example workbook, with other names and points, read one after another as the pane does. Between two",
    "files the pane gets a turn, so the longest single file is the longest wait. Memory is what stays after reading.",
    "",
    ...markdownTable(heads, rows),
  ];
}

async function measure(chosen: readonly ChosenFile[]): Promise<string[]> {
  const before = heapInUse();
  let longest = 0;
  const files = createComparedFiles(() =>
    Promise.resolve((bytes) => {
      const start = performance.now();
      const answer = assessFile(bytes);
      longest = Math.max(longest, performance.now() - start);
      return answer;
    }),
  );
  const reading = await stopwatch(() => files.add(chosen));
  const kept = heapInUse() - before;
  const compared = withFiles([], readIn(files, chosen.length));
  const ranking = await stopwatch(() => rankingOf(compared, null));
  const drafting = await stopwatch(() => comparisonDraft(compared, "sv", "Jämförelse"));
  const count = chosen.length;
  return [
    shown(count),
    shown(reading),
    shown(reading / count),
    shown(longest),
    shown(ranking),
    shown(drafting),
    shown(kept),
    shown((kept / count) * 1_000),
  ];
}

/** The files that were read, all of them with an assessment, or the figures would be about nothing. */
function readIn(files: ComparedFiles, count: number): ReturnType<ComparedFiles["state"]>["files"] {
  const read = files.state().files.filter(({ trouble }) => trouble === null);
  if (read.length !== count)
    throw new Error(`Only ${String(read.length)} of ${String(count)} files were read.`);
  return read;
}
