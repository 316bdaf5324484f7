import type { DataValidation } from "../../book/parts";
import { HostError } from "../errors";
import type { Found, ValidationChange } from "./validations";

type Kind = "error" | "prompt";

/** What the two messages are called in the book and on the wire. */
const names = {
  error: { text: "error", title: "errorTitle", shown: "showAlert" },
  prompt: { text: "prompt", title: "promptTitle", shown: "showPrompt" },
} as const;

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Excel calls a file damaged that has longer ones. */
const longest = { text: 255, title: 32 } as const;

/** {error: "0–7", errorTitle: "Poäng"} -> {message: "0–7", title: "Poäng", showAlert: true, style: "Stop"} */
export function messageToWire(found: Found, kind: Kind): object | null {
  if (found === "mixed") return null;
  const { text, title, shown } = names[kind];
  const validation: Partial<DataValidation> = found === "none" ? {} : found;
  const style = kind === "error" ? { style: styles[validation.errorStyle ?? "stop"] } : {};
  return { message: validation[text] ?? "", title: validation[title] ?? "", [shown]: true, ...style };
}

interface WireMessage {
  readonly message?: string;
  readonly title?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
  readonly showPrompt?: boolean;
}

/**
 * The way back.
 *
 * @throws HostError InvalidArgument for a text that is too long for Excel
 */
export function message(wire: unknown, kind: Kind): ValidationChange {
  const { message: text = "", title = "", ...rest } = (wire ?? {}) as WireMessage;
  if (rest[names[kind].shown] === false)
    throw new HostError("UnsupportedOperation", "The workbench host shows every message.");
  if (text.length > longest.text || title.length > longest.title) {
    const limits = `${longest.title} characters in its title and ${longest.text} in its text`;
    throw new HostError("InvalidArgument", `A message has at most ${limits}.`);
  }
  const said = { [names[kind].text]: text || undefined, [names[kind].title]: title || undefined };
  return kind === "error" ? { ...said, errorStyle: styleOf(rest.style) } : said;
}

function styleOf(name = "Stop"): NonNullable<DataValidation["errorStyle"]> {
  const found = (Object.keys(styles) as (keyof typeof styles)[]).find((each) => styles[each] === name);
  if (found) return found;
  throw new HostError("InvalidArgument", `"${name}" is no style of an alert.`);
}
