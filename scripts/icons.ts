import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../src/workbench/server/browser";

/** Draws assets/icons/*.png from the SVG files beside them. Where there is a drawing for one size, it is used. */
const folder = path.join(__dirname, "../assets/icons");
const icons: Readonly<Record<string, readonly number[]>> = {
  klimat: [16, 32, 64, 80, 128],
  pane: [16, 32, 80],
  template: [16, 32, 80],
  highlight: [16, 32, 80],
  compare: [16, 32, 80],
  report: [16, 32, 80],
  freeze: [16, 32, 80],
  thaw: [16, 32, 80],
  repair: [16, 32, 80],
};

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [icon, sizes] of Object.entries(icons)) {
    for (const size of sizes) {
      const svg = readFileSync(drawingOf(icon, size), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      await page.screenshot({ path: path.join(folder, `${icon}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

function drawingOf(icon: string, size: number): string {
  const own = path.join(folder, `${icon}-${size}.svg`);
  return existsSync(own) ? own : path.join(folder, `${icon}.svg`);
}

void draw();
