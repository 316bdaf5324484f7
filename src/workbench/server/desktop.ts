import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens the address in the person's browser where there is a desktop; elsewhere the printed address has to do. */
export function openOnDesktop(address: string): void {
  const hasDesktop = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  const opener = openers[process.platform];
  if (!hasDesktop || !opener || process.env["CI"]) return;
  const [program, ...args] = opener;
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined) // the address has been printed
    .unref();
}
