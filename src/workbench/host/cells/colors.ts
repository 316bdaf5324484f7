import { HostError } from "../errors";

/** The named colours of HTML that add-ins write now and then. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/**
 * color("#ffc000") -> "#FFC000", color("FFC000") -> "#FFC000", color("Red") -> "#FF0000"
 *
 * @throws HostError InvalidArgument
 */
export function color(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : named[value.toLowerCase()];
  if (found) return found;
  throw new HostError("InvalidArgument", `"${value}" is no colour: write it as #RRGGBB.`);
}
