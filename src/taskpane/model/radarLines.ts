import type { ParameterLine } from "../../reading/parameterLines";

export interface RadarProps {
  readonly lines: readonly ParameterLine[];
}

/** With fewer axes there is no shape to see. */
const fewestAxes = 3;

/** An axis of the radar. */
export interface RadarAxis {
  /** By which the list names its parameter. */
  readonly number: number;
  readonly share: number;
}

/** The parameters with a share, in the order of the sheet, so that shapes of two assessments can be compared. */
export function countedLines(lines: readonly ParameterLine[]): readonly RadarAxis[] {
  return lines
    .flatMap(({ number, standing }) =>
      standing.kind === "counted" ? [{ number, share: standing.share as number }] : [],
    )
    .sort((a, b) => a.number - b.number);
}

/** Whether a radar would show anything. */
export function canRadar(lines: readonly ParameterLine[]): boolean {
  return countedLines(lines).length >= fewestAxes;
}
