/** Texts about all KLIMAT formulas of the workbook. */
export const formulas = {
  title: "KLIMAT formulas",
  hint: "Freeze the formulas before you share the workbook with someone who does not have Klimat: their values stay in the cells.",
  frozen:
    "{count, plural, one {One formula is frozen: its value does} other {# formulas are frozen: their values do}} not follow the points until you thaw {count, plural, one {it} other {them}}.",
  insert: "Insert a formula",
  notOpened: "The list of functions could not be opened",
  notInserted: "No formula was inserted",
  freeze: "Freeze to values",
  thaw: "Thaw",
  repair: "Repair",
  notFreeze: "Nothing was frozen",
  notThaw: "Nothing was thawed",
  notRepair: "Nothing was repaired",
  didFreeze:
    "{count, plural, =0 {No formula was frozen.} one {One formula was frozen. Undo with Ctrl+Z in the sheet.} other {# formulas were frozen. Undo with Ctrl+Z in the sheet.}}",
  didThaw:
    "{count, plural, =0 {No formula was put back.} one {One formula was put back. Undo with Ctrl+Z in the sheet.} other {# formulas were put back. Undo with Ctrl+Z in the sheet.}}",
  didRepair:
    "{count, plural, =0 {No formula was entered again.} one {One formula was entered again. Undo with Ctrl+Z in the sheet.} other {# formulas were entered again. Undo with Ctrl+Z in the sheet.}}",
  leftWaits: "Still waiting for a result, and left as {count, plural, one {it is} other {they are}}:",
  leftError: "Showing an error, and left as {count, plural, one {it is} other {they are}}:",
  leftChanged: "Changed by someone since, and left as {count, plural, one {it is} other {they are}}:",
  leftProtected:
    "On a protected sheet ({sheets}), and left as {count, plural, one {it is} other {they are}}. Remove the protection and try again.",
  leftGone:
    "{count, plural, one {One frozen formula was not put back: its cells have} other {# frozen formulas were not put back: their cells have}} been deleted.",
  more: "and {count, number} more",
} as const;
