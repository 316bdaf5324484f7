import type { ScoredParameter } from "../scoring/assess";
import type { Criterion, Points } from "../scoring/criterion";
import type { Edition } from "../scoring/editions";
import type { Area, CellRef } from "./grid";

/**
 * What a column of an assessment holds. "group" = a part of a parameter, "notApplicable" = a mark where the criterion
 * leaves the assessment, "entity" = whose row it is where one list holds the criteria of many municipalities.
 */
export type Role =
  | "parameter"
  | "group"
  | "number"
  | "criterion"
  | "max"
  | "points"
  | "notApplicable"
  | "weight"
  | "comment"
  | "entity";

export type Severity = "error" | "warning" | "info";

/** Trouble or advice about one place in the workbook. Its text stands in i18n under its code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  /** What the text names, such as {value: "7", max: "5"}. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What would put it right; absent where only a person can tell. */
  readonly fix?: Fix;
}

/** What to write where, as one step that can be undone. Its text stands in i18n under its code. */
export interface Fix {
  readonly code: FixCode;
  readonly writes: readonly CellWrite[];
}

export interface CellWrite {
  readonly cell: CellRef;
  /** A text that starts with "=" is a formula; any other is written as text. */
  readonly content: string | number;
}

export type FixCode = "writeNumber" | "restoreFormula" | "correctRange" | "correctName";

export type FindingCode =
  | "blankPoints"
  | "textNumber"
  | "notANumber"
  | "pointsNotApplicable"
  | "unclearApplicability"
  | "formulaError"
  | "negative"
  | "aboveMax"
  | "noMax"
  | "badMax"
  | "noParameter"
  | "unknownParameter"
  | "duplicateCriterion"
  | "mergedHeader"
  | "noCriteria"
  | "nothingFound"
  | "mustChoose"
  | "staleMapping"
  | "statedDiffers"
  | "overwrittenFormula"
  | "rangeMisses"
  | "rangeOverlaps"
  | "unequalRanges"
  | "hiddenCriteria"
  | "belowScale"
  | "similarParameters"
  | "editionTotalDiffers"
  | "roundedAcrossThreshold"
  | "capped";

/** A criterion and the cells it was read from. */
export interface ReadCriterion extends Criterion {
  /** Its number or code, such as "6.1"; "" for none. */
  readonly number: string;
  readonly text: string;
  /** As it stands in its cell, line breaks included. */
  readonly comment: string;
  /** Row on the sheet, from 0. */
  readonly row: number;
  readonly pointsCell: CellRef;
  /** What stands in the cell of the points: "3", "Ja", "två", "" for blank. */
  readonly pointsText: string;
  /** The formula that gives the points, or null. */
  readonly pointsFormula: string | null;
  readonly maxCell: CellRef | null;
  /** What stands beside the points under "not applicable"; null where the sheet has no column for it. */
  readonly applicability: { readonly cell: CellRef; readonly text: string } | null;
  /** Null where the sheet has no column for comments. */
  readonly commentCell: CellRef | null;
  readonly entry: Entry;
}

/** How points get into a criterion's cell from outside the sheet. */
export type Entry =
  /** As a number. */
  | { readonly kind: "number" }
  /** By one of few contents in the sheet's own words. */
  | { readonly kind: "choice"; readonly manner: Manner; readonly choices: readonly EntryChoice[] }
  /** Not at all: only a person in the sheet knows how to fill in what is no plain number. */
  | { readonly kind: "sheet"; readonly manner: Manner };

/** One way to fill in a criterion. */
export interface EntryChoice {
  /** As the sheet says it; "" for a blank cell. */
  readonly word: string;
  /** What it is read as. */
  readonly points: Points;
  readonly writes: readonly CellWrite[];
}

/** How a sheet is filled in where it is not with numbers; "columns" = a mark in one of several. */
export type Manner = "columns" | "shares" | "answers" | "marks" | "words" | "outOf" | "stars";

/** A parameter as the sheet names it. */
export interface ReadParameter extends ScoredParameter {
  /** Heading and subtotal cells of the parameter, for the highlight. */
  readonly headings: readonly CellRef[];
}

export type LeftOutReason =
  "subtotal" | "total" | "heading" | "repeatedHeader" | "note" | "ownOutput" | "baseRequirement";

/** A condition for taking part that carries no points. */
export interface BaseRequirement {
  readonly text: string;
  /** Null while nobody has answered. */
  readonly met: boolean | null;
  readonly cell: CellRef;
}

/** Something that speaks for or against a way of reading a block of cells; the strongest first. */
export interface Evidence {
  readonly code: EvidenceCode;
  /** Positive speaks for it. */
  readonly weight: number;
  readonly cell: CellRef | null;
}

export type EvidenceCode =
  | "mapped"
  | "pointsWord"
  | "roleWords"
  | "pointsReadable"
  | "withinMax"
  | "aboveMax"
  | "sumsAgree"
  | "sumsDiffer"
  | "maxComplete"
  | "table";

/** What a person said of a sheet: kept in the workbook, and stronger than everything that the cells say. */
export interface Mapping {
  readonly sheet: string;
  /** From 0; null where the sheet has no headings and the criteria begin at `firstRow`. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>> & { readonly points: number };
  /** The heading of the points column when it was mapped, to find it again after rows were inserted. */
  readonly heading: string;
}

/** A block of cells that can be read in several ways, with other sums: a person has to choose. */
export interface Question {
  readonly sheet: string;
  /** Where the block begins. */
  readonly cell: CellRef;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** One way to read a block: choosing it is saving its mapping. */
export interface Candidate {
  readonly mapping: Mapping;
  readonly assessment: SheetAssessment;
  readonly evidence: readonly Evidence[];
}

export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** Whose assessment it is and of which year, as its name says them: "Kalmar kommun", 2021. */
export interface Subject {
  readonly owner: string;
  readonly year: number;
}

/** The edition of the test whose parameters an assessment has, and how its maxima agree with it. */
export interface ReadEdition {
  readonly id: Edition["id"];
  /** The points that the edition declares in all; null where they are not public. */
  readonly declared: number | null;
  /** What the maxima in the workbook add up to, those of not applicable criteria included; null where one is missing. */
  readonly max: number | null;
}

/** One assessment found in the workbook, and how it was understood. */
export interface SheetAssessment {
  /** Municipality and year where the sheet says them, else the table's or sheet's name. */
  readonly name: string;
  /** Null where its name does not say whose it is and of which year. */
  readonly subject: Subject | null;
  /** Null where its parameters are those of no edition. */
  readonly edition: ReadEdition | null;
  /** Every name it answers to: name, sheet, table. */
  readonly aliases: readonly string[];
  /** The sheet with its (first) criteria; `parts` names all of them. */
  readonly sheet: string;
  readonly table: string | null;
  /** Header row to last criterion. */
  readonly area: Area;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly parameters: readonly ReadParameter[];
  readonly criteria: readonly ReadCriterion[];
  readonly baseRequirements: readonly BaseRequirement[];
  readonly leftOut: readonly LeftOutRow[];
  readonly findings: readonly Finding[];
  /** Which share the sheet itself states; null when it states none, or none that is known again. */
  readonly statedShare: "weighted" | "unweighted" | null;
  /** Sheets that state figures of it, which are compared with its own: they must be as new as its own cells. */
  readonly statedOn: readonly string[];
  /** The blocks of cells that it was read from: several where each parameter has a sheet of its own. */
  readonly parts: readonly AssessmentPart[];
  readonly evidence: readonly Evidence[];
  /** Whether a person said how to read it. */
  readonly isMapped: boolean;
}

/** A block of cells of an assessment. */
export interface AssessmentPart {
  readonly sheet: string;
  /** Header row to last criterion. */
  readonly area: Area;
  /** Heading cells, from 0; null where there are none. */
  readonly headerRow: number | null;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly leftOut: readonly LeftOutRow[];
}

/** Everything that was understood of a workbook. */
export interface Reading {
  readonly assessments: readonly SheetAssessment[];
  /** Blocks that are not among the assessments until a person has chosen how to read them. */
  readonly questions: readonly Question[];
  /** Findings about the workbook as a whole, such as nothingFound. */
  readonly findings: readonly Finding[];
}
