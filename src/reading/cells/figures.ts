import { formOf } from "./cellForm";
import type { CellValue } from "../grid";
import { readMax, type MaxReading } from "./maximum";
import { maxInText } from "./maxInText";
import { readPoints, type PointsReading } from "./points";
import type { PointsScale } from "./pointsScale";

/** The cells of a row that say its points and their maximum. */
export interface FigureCells {
  readonly points: CellValue;
  /** Undefined where the sheet has no column for maxima. */
  readonly max: CellValue | undefined;
  readonly text: string;
}

export interface Figures {
  readonly points: PointsReading;
  /** The maximum that the row itself says; null where it says none and has no column for it. */
  readonly max: MaxReading | null;
  /** The maximum that every criterion of the column has, or null. A row that is a sum has not. */
  readonly scaleMax: number | null;
  /** Whether a word in place of the figures says that the row must be met and carries no points. */
  readonly hasGateWord: boolean;
  /** By which the points were read. */
  readonly scale: PointsScale;
}

/** Reads points and maximum of a row together, as each may say what the other means. */
export function readFigures({ points, max, text }: FigureCells, scale: PointsScale): Figures {
  const written = max === undefined ? null : readMax(max);
  const inText = (written?.max ?? scale.max) === null ? maxInText(text, "criterion") : null;
  const said = written?.max ?? scale.max ?? inText?.max ?? null;
  const scaleMax = scale.max ?? scale.unit;
  const own = inText ? { ...scale, min: inText.min } : scale;
  const reading = readPoints(points, own, { max: said, isOpen: max === undefined });
  return {
    points: reading,
    max: maxOf(written, inText?.max ?? reading.max ?? null, scaleMax),
    scaleMax,
    hasGateWord: isGateWord(points) || isGateWord(max ?? null),
    scale,
  };
}

/** A cell for the maximum that is blank says nothing against what stands elsewhere. */
function maxOf(
  written: MaxReading | null,
  elsewhere: number | null,
  scaleMax: number | null,
): MaxReading | null {
  if (written && written.remark?.code !== "noMax") return written;
  if (elsewhere !== null) return { max: elsewhere, remark: null };
  return written && scaleMax !== null ? { max: null, remark: null } : written;
}

function isGateWord(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const form = formOf(value);
  return form.kind === "word" && form.meaning === "gates";
}
