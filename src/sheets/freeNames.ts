/** Names that a workbook has already; letter case makes no difference. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables, and of everything else that has a name in formulas. */
  readonly tables: readonly string[];
}

/** No sheet's name is longer, in UTF-16 units. */
const longestSheetName = 31;
const longestTableName = 255;

/**
 * Names for new sheets, as near to the wanted ones as Excel allows.
 *
 * ["Bedömning", "Kalmar 2020/2021"], taken ["bedömning"] -> ["Bedömning 2", "Kalmar 2020-2021"]
 */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  return freeOnes(wanted.map(asSheetName), [...taken, ...reserved], (name, number) =>
    numbered(name, ` ${String(number)}`, longestSheetName),
  );
}

/**
 * Names for new tables, as near to the wanted ones as Excel allows.
 *
 * ["Kriterier", "Lägsta andel", "A1"], taken ["Kriterier"] -> ["Kriterier_2", "Lägsta_andel", "_A1"]
 */
export function freeTableNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  return freeOnes(wanted.map(asTableName), taken, (name, number) =>
    numbered(name, `_${String(number)}`, longestTableName),
  );
}

/** Excel keeps this one for itself, in English, whatever its language. */
const reserved = ["History"];

function asSheetName(wanted: string): string {
  // eslint-disable-next-line no-control-regex -- Excel forbids them.
  const allowed = wanted.replace(/[\\/?*[\]:\u0000-\u001f]/g, "-");
  const name = cut(allowed, longestSheetName)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "-" : name;
}

function asTableName(wanted: string): string {
  const allowed = cut(wanted.trim(), longestTableName - 1).replace(/[^\p{L}\p{N}_.]/gu, "_");
  return /^[\p{L}_]/u.test(allowed) && !isReference(allowed) ? allowed : `_${allowed}`;
}

/** What Excel reads as a cell, a row or a column: A1, XFD9, R1C1, R, C. */
function isReference(name: string): boolean {
  return /^(?:[A-Z]{1,3}\d{1,7}|R\d*|C\d*|R\d*C\d*)$/i.test(name);
}

function freeOnes(
  wanted: readonly string[],
  taken: readonly string[],
  withNumber: (name: string, number: number) => string,
): readonly string[] {
  const used = new Set(taken.map(alike));
  return wanted.map((name) => {
    let free = name;
    for (let number = 2; used.has(alike(free)); number += 1) free = withNumber(name, number);
    used.add(alike(free));
    return free;
  });
}

function alike(name: string): string {
  return name.normalize("NFC").toUpperCase();
}

function numbered(name: string, ending: string, longest: number): string {
  return cut(name, longest - ending.length).trimEnd() + ending;
}

/** Never cuts through a character that takes two units. */
function cut(text: string, longest: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept;
}
