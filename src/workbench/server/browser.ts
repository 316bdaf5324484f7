import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome, Edge and Chromium stand, by platform; parts after a variable's name are below its folder. */
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((program) =>
      path.join(process.env[folder] ?? "", program),
    ),
  ),
};

/** No browser was found on the machine. */
export class NoBrowserError extends Error {
  constructor() {
    super("No Chrome, Edge or Chromium was found. Install one, or name its program in KLIMAT_BROWSER.");
    this.name = "NoBrowserError";
  }
}

/** Program of a Chrome, Edge or Chromium on this machine, or null: KLIMAT_BROWSER first, then the usual places. */
export function findBrowser(): string | null {
  const named = process.env["KLIMAT_BROWSER"];
  if (named) return existsSync(named) ? named : null;
  return places[process.platform]?.find((program) => existsSync(program)) ?? null;
}

/**
 * Starts the machine's browser without a window, so that it makes no requests of its own.
 *
 * @throws NoBrowserError
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) return Promise.reject(new NoBrowserError());
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // Chromium's sandbox refuses to run as root
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
