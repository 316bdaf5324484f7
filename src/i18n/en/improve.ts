/** Texts of the view that plans how to reach a share; loaded with that view. */
export const improve = {
  intro:
    "Choose a target and try points out. Nothing is written in the sheet until you apply it. Untick what you do not count with, and the plan is made without it.",
  goal: "Target share",
  goalPercent: "Target share in percent",
  percentSign: "%",
  badGoal: "Write a whole number from {least} to 100.",
  gap: "{points} {count, plural, one {point is} other {points are}} missing to {goal}.",
  roundedGap:
    "The share is shown as {goal} because it is rounded up: {points} {count, plural, one {point is} other {points are}} missing.",
  reached: "Already reached: the share is {percent}.",
  outOfReach:
    "{goal} is more than can be won. Full points in all criteria that are counted with give {percent}.",
  aimLower: "Aim for {goal}",
  tied: "{count, plural, one {Another criterion} other {# other criteria}} would do as well as the last one chosen. Untick one and add another if it suits you better.",

  comparison: "Before and after",
  now: "Now",
  after: "With the plan",
  ofMax: "of {max} {count, plural, one {point} other {points}}",
  weighted: "weighted {percent}",
  to: "to",
  changedPoints: "of {max} {count, plural, one {point} other {points}}",
  unchanged: "No points would be others than they are.",

  plan: "The plan",
  criteria: "{count, plural, one {# criterion} other {# criteria}}",
  noCriteria: "No criterion is in the plan.",
  nowPoints: "now {points} of {max}",
  nowNotAssessed: "not assessed, 0 of {max}",
  leftOut: "not counted with",
  whatIf: "Points to try",
  fewer: "Fewer points",
  more: "More points",
  badPoints: "Write a number from 0 to {max}.",
  holdsFormula: "A formula gives the points: change them in the sheet.",
  byHand: "Is not filled in with a number: change it in the sheet.",
  add: "Another criterion",
  choose: "Choose a criterion",
  option: "{criterion} ({points} left)",
  addIt: "Add",

  reset: "Reset",
  apply: "Apply in the sheet",
  confirm:
    "{count, plural, one {One cell gets} other {# cells get}} new points, in one step that Ctrl+Z takes back:",
  write: "Write {count, plural, one {one cell} other {# cells}}",
  cancel: "Cancel",
  stopped: "Nothing can be written yet",
  formulas:
    "{count, plural, one {A formula gives the points, and is not overwritten:} other {Formulas give the points, and are not overwritten:}}",
  notNumbers: "Not filled in with a number, so only you can do it:",
  goOn: "Go on without {count, plural, one {it} other {them}}",
  applied:
    "Done: {count, plural, one {one cell was} other {# cells were}} written. Undo with Ctrl+Z in the sheet.",
  say: "{count, plural, =0 {No criteria} one {# criterion} other {# criteria}} in the plan: {points} of {max} points, {percent}.",

  noPlan: "Nothing to plan yet",
  allFull: "Full marks everywhere",
  allFullText: "There are no points left to gain, so there is nothing to plan.",
  assessFirst: "Enter points in the sheet, and this view shows what would take you further.",
  applicableFirst:
    "Every criterion is marked as not applicable. Enter points for those that are, and this view shows what would take you further.",
} as const;
