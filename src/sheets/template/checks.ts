import { areaAddress } from "../../reading/address";
import { quoted } from "../draftCells";
import { answers } from "./baseSheet";
import type { Plan } from "./plan";

/** Formulas of Excel's own that count as Klimat does, for one parameter or for all; without "=". */
export interface Checks {
  /** Points of what is applicable; a blank cell gives none. */
  points(parameter?: string): string;
  /** Maxima of what is applicable; "–" while one of them is missing. */
  max(parameter?: string): string;
  /** The share of what is assessed among what is applicable. */
  readonly progress: string;
  /** Whether every base requirement is answered with yes. */
  readonly baseMet: string;
}

/** In the place of a figure that does not exist. */
export const noFigure = quoted("–");

/**
 * The checks of a template. SUMPRODUCT takes texts and blank cells for 0, also where the first function of a table
 * would compare them.
 *
 * @param parameter the cell with its name: "$A12"
 */
export function checksOf({ names, text }: Plan): Checks {
  const column = (name: "parameter" | "points" | "max" | "notApplicable"): string =>
    `${names.table}[${text(`templateSheets.${name}`)}]`;
  const counted = (parameter?: string): string => {
    const isApplicable = `(${column("notApplicable")}="")`;
    return parameter === undefined
      ? `1*${isApplicable}`
      : `${isApplicable}*(${column("parameter")}=${parameter})`;
  };
  const count = (condition: string): string => `SUMPRODUCT(${condition})`;
  const all = count(counted());
  const met = `COUNTIF(${areaAddress(names.base, answers)},${quoted(text("templateSheets.yes"))})`;
  return {
    points: (parameter) => `SUMPRODUCT(${counted(parameter)},${column("points")})`,
    max: (parameter) =>
      `IF(${count(`${counted(parameter)}*(${column("max")}="")`)}>0,${noFigure},SUMPRODUCT(${counted(parameter)},${column("max")}))`,
    progress: `IF(${all}=0,${noFigure},${count(`${counted()}*(${column("points")}<>"")`)}/${all})`,
    baseMet: `${met}=${String(answers.rowCount)}`,
  };
}

/** The share of two cells with points and their maximum: ("F12", "G12"); "–" where there is none. */
export function shareOfCells(points: string, max: string): string {
  return `IF(ISNUMBER(${max}),IF(${max}>0,${points}/${max},${noFigure}),${noFigure})`;
}
