import type { FrameLocator, Page } from "playwright-core";
import { untilSteady } from "../../../src/workbench/server/picture";
import { framesOf, type Frames } from "./frames";

const criteria = 1_000;
const headings = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"];
const parameter = "Upphandling";

/** About five seconds; so many pixels a frame are what a quick hand on a wheel makes. */
const frameCount = 300;
const pixelsPerFrame = 60;

/** Frames of the pane at rest, and while its list of 1,000 criteria is scrolled down. */
export async function scrolling(page: Page, origin: string): Promise<{ rest: Frames; scrolled: Frames }> {
  await page.goto(`${origin}/workbench/?language=sv&open=new`);
  await untilSteady(page);
  await page.evaluate(fill, { rows: rowsOf() });
  await untilSteady(page);
  const pane = page.frameLocator(".pane iframe");
  await pane.getByRole("button", { name: parameter, exact: true }).click();
  await pane.getByRole("spinbutton").first().waitFor();
  const rest = await frames(pane, 0);
  return { rest, scrolled: await frames(pane, pixelsPerFrame) };
}

function rowsOf(): (string | number)[][] {
  return [
    headings,
    ...Array.from({ length: criteria }, (_, index) => {
      const number = `6.${String(index + 1)}`;
      return [parameter, number, `Kriterium ${number} om hur kommunen köper in`, 2, index % 3, "Se planen."];
    }),
  ];
}

async function frames(pane: FrameLocator, pixels: number): Promise<Frames> {
  return framesOf(await pane.locator("body").evaluate(timesOfFrames, { count: frameCount, pixels }));
}

/** Runs in the page, where the names that tsx gives to functions are not known: all functions here are without. */
function fill({ rows }: { readonly rows: (string | number)[][] }): void {
  const book = window.workbench?.book();
  const sheet = book?.sheets.list()[0]?.id;
  if (!book || !sheet) throw new Error("The workbench has not started.");
  book.write(sheet, { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }, rows);
}

/** Runs in the pane's page. */
async function timesOfFrames(
  _: Element,
  { count, pixels }: { readonly count: number; readonly pixels: number },
): Promise<number[]> {
  const times: number[] = [];
  while (times.length <= count) {
    times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    window.scrollBy(0, pixels);
  }
  return times;
}
