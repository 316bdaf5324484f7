import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { MessageValues } from "../../../i18n/translator";
import type { WorkbenchKey } from "../../texts";

export interface Options {
  /** File of the workbook to open, or null for the example. */
  readonly open: string | null;
  readonly language: "en" | "sv" | null;
  readonly theme: "light" | "dark" | null;
  readonly port: number;
  /** File for a picture of the page, or null to show the page itself. */
  readonly screenshot: string | null;
  readonly help: boolean;
}

/** What is wrong with the command line: the key of its text, and what it names. */
export interface Misuse {
  readonly misuse: Extract<WorkbenchKey, `command.${string}`>;
  readonly values: MessageValues;
}

const known = {
  open: { type: "string" },
  language: { type: "string" },
  theme: { type: "string" },
  port: { type: "string" },
  screenshot: { type: "string" },
  help: { type: "boolean" },
} as const;

/**
 * Options of `npm run workbench`, or what is wrong with them.
 *
 * ["--screenshot", "a.png", "--theme", "dark"] -> {screenshot: "a.png", theme: "dark", port: 3000, …}
 */
export function readOptions(args: readonly string[]): Options | Misuse {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: known,
  });
  const stranger = tokens.find(
    ({ kind, ...token }) => kind === "option" && !("name" in token && token.name in known),
  );
  const unknown = stranger?.kind === "option" ? stranger.rawName : positionals[0];
  if (unknown) return { misuse: "command.badOption", values: { option: unknown } };
  const text = (name: keyof typeof known) => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const options = {
    open: text("open"),
    language: text("language"),
    theme: text("theme"),
    port: Number(text("port") ?? 3000),
    screenshot: text("screenshot"),
    help: values.help === true,
  };
  return misuseOf(options) ?? (options as Options);
}

/** Options before they are known to be sound. */
type RawOptions = Omit<Options, "language" | "theme"> & Record<"language" | "theme", string | null>;

function misuseOf({ open, language, theme, port }: RawOptions): Misuse | null {
  if (open !== null && !existsSync(open)) return { misuse: "command.noSuchFile", values: { file: open } };
  if (language !== null && language !== "en" && language !== "sv") {
    return { misuse: "command.badLanguage", values: { language } };
  }
  if (theme !== null && theme !== "light" && theme !== "dark") {
    return { misuse: "command.badTheme", values: { theme } };
  }
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return { misuse: "command.badPort", values: { port: String(port) } };
  }
  return null;
}
