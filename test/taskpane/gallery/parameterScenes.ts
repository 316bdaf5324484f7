import { criteriaSheet, longSheet, type FilledRow } from "../support/criteria";
import { stateOf } from "../support/workbook";
import type { Gesture, Scene } from "./scenes";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";
const first: Gesture = { on: "button", text: "Upphandling" };
const field = (type: string): Gesture => ({ on: "[role=spinbutton]", type });
const scene = (rows: readonly FilledRow[], gestures: readonly Gesture[], readOnly = false): Scene => ({
  state: stateOf([criteriaSheet(rows)], { readOnly }),
  grids: [],
  view: "overview",
  press: [first, ...gestures],
});
const usual: readonly FilledRow[] = [
  {
    text: "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest",
    max: 5,
    points: 2.5,
    comment: "Fordon och livsmedel, ännu inte bygg.\nFöljs upp i höst.",
  },
  { text: `${long} följs upp mot mål`, max: 1, points: 1 },
  { text: "Det kontrolleras att leverantörerna uppfyller klimatkraven", max: 10, points: "" },
  {
    text: "Kostnaden under hela livslängden avgör vid inköp",
    max: 1,
    points: "–",
    comment: "Inga sådana inköp.",
  },
  { text: "Andelen ekologiska livsmedel", max: 3, points: "två" },
];

/** The first parameter's criteria in several states, and what somebody does with them. */
export const parameterScenes: Readonly<Record<string, Scene>> = {
  parameter: scene(usual, []),
  "parameter, filter empty": scene(usual.slice(0, 2), [{ on: "[aria-pressed=false]" }]),
  "parameter, formula": scene(
    [{ text: "Kostnaden", max: 5, points: 2, formula: "=MIN(5;SUMMA(H5:H9))" }, ...usual],
    [field("4")],
  ),
  "parameter, invalid": scene(usual, [field("7")]),
  "parameter, read-only": scene(usual, [], true),
  "parameter, answers": scene(
    usual.map((row, index) => ({ ...row, points: index % 2 === 0 ? "Ja" : "Nej" })),
    [],
  ),
  "parameter, out of": scene(
    usual.map((row) => ({ ...row, points: `1/${String(row.max)}` })),
    [],
  ),
  "parameter, long list": {
    state: stateOf([longSheet(1000)]),
    grids: [],
    view: "overview",
    press: [first],
  },
};
