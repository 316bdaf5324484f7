import path from "node:path";
import { findBrowser, launchBrowser } from "../../../src/workbench/server/browser";
import { buildWhatIsStale } from "../../../src/workbench/server/build";
import { pictureSize, untilSteady } from "../../../src/workbench/server/picture";
import { startServer } from "../../../src/workbench/server/server";
import { localCertificate } from "../../certificate";
import { markdownTable, shown } from "../markdown";
import type { Frames } from "./frames";
import { scrolling } from "./scrolling";
import { typedEdit, type Waits } from "./typedEdit";

const root = path.resolve(__dirname, "../../..");
const runs = 7;

/** How long a person waits, in a browser, from the Enter key to the cell and the pane, and how smoothly it scrolls. */
export async function inBrowser(): Promise<string[]> {
  const heading = ["## In a browser", ""];
  if (!findBrowser()) return [...heading, "Not measured: there was no browser."];
  await buildWhatIsStale(root, (product) => process.stderr.write(`building ${product} …\n`));
  const server = await startServer(root, 0, await localCertificate());
  const browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: pictureSize });
  const page = await context.newPage();
  await page.goto(`${server.origin}/workbench/?language=sv`);
  await untilSteady(page);
  const waits: Waits[] = [];
  while (waits.length < runs) waits.push(await typedEdit(page, waits.length % 2 === 0));
  const { rest, scrolled } = await scrolling(page, server.origin);
  const version = browser.version();
  await browser.close();
  await server.close();
  const rows = [
    ["Total in a cell", ...spanOf(waits.map(({ cell }) => cell))],
    ["Percent in the pane", ...spanOf(waits.map(({ pane }) => pane))],
    ["of it after the workbook's answer", ...spanOf(waits.map(({ drawn }) => drawn))],
  ];
  return [
    ...heading,
    `The built add-in in the workbench, in Chromium ${version}, with the Kalmar workbook: from the change of a points`,
    `cell that somebody types to what shows it. ${String(runs)} edits, each after a rest.`,
    "",
    ...markdownTable(["Shown", "Median, ms", "Longest, ms"], rows),
    "",
    "And how smoothly a parameter with 1,000 criteria is scrolled, 60 pixels a frame: milliseconds from one frame to",
    "the next, of which 16.7 are 60 a second, and how many frames of such a screen were left out. The browser draws",
    "without a graphics card; the pane at rest shows what is left to it on this machine.",
    "",
    ...markdownTable(
      ["The pane", "Frames", "Median, ms", "95th percentile, ms", "Left out"],
      [
        ["at rest", ...frameRow(rest)],
        ["scrolling 1,000 criteria", ...frameRow(scrolled)],
      ],
    ),
  ];
}

function frameRow({ count, median, percentile95, dropped }: Frames): string[] {
  return [String(count), median.toFixed(1), percentile95.toFixed(1), String(dropped)];
}

function spanOf(milliseconds: readonly number[]): string[] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? NaN, sorted.at(-1) ?? NaN].map(shown);
}
