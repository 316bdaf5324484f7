import type { MessageKey, Translator } from "../../i18n/translator";
import { areaAddress, columnLetters } from "../../reading/address";
import type { LeftOutReason, SheetAssessment } from "../../reading/reading";

/** Places are named one by one up to so many; more are counted. */
const placesNamed = 2;

const leftOutKeys: Readonly<Record<LeftOutReason, MessageKey>> = {
  subtotal: "pane.leftSubtotal",
  total: "pane.leftTotal",
  heading: "pane.leftHeading",
  repeatedHeader: "pane.leftRepeatedHeader",
  note: "pane.leftNote",
  ownOutput: "pane.leftOwnOutput",
  baseRequirement: "pane.leftBaseRequirement",
};

/**
 * How an assessment was understood, in one sentence.
 *
 * -> "I read 41 criteria in Bedömning!A5:F58; points from column E, maximum from column D; 9 subtotal rows left out."
 */
export function readingSentence(source: SheetAssessment, translator: Translator): string {
  const by = source.isMapped ? "hand" : "itself";
  const read = translator.text("pane.readCriteria", {
    by,
    count: source.criteria.length,
    places: placesOf(source, translator),
  });
  const columns = `${pointsWords(source, translator)}, ${maxWords(source, translator)}`;
  const leftOut = leftOutWords(source, translator);
  return `${[read, columns, ...(leftOut === null ? [] : [leftOut])].join("; ")}.`;
}

function placesOf({ parts }: SheetAssessment, translator: Translator): string {
  const places = parts.map(({ sheet, area }) => areaAddress(sheet, area));
  if (places.length <= placesNamed) return listed(places, translator);
  return translator.text("pane.readPlaces", { place: places[0] ?? "", count: places.length - 1 });
}

/** Where one of several columns is marked in each row, the cells of the points stand in more columns than one. */
function pointsWords({ parts, criteria }: SheetAssessment, translator: Translator): string {
  const named = distinct(parts.flatMap(({ columns }) => columns.points ?? []));
  const used = distinct(criteria.map(({ pointsCell }) => pointsCell.column));
  const marked = used.filter((column) => !named.includes(column));
  const [first] = named;
  if (marked.length === 0 || first === undefined)
    return translator.text("pane.pointsFrom", lettersOf(named, translator));
  return translator.text("pane.pointsMarked", {
    first: columnLetters(first),
    last: columnLetters(Math.max(...marked)),
  });
}

function maxWords({ parts, criteria }: SheetAssessment, translator: Translator): string {
  const named = distinct(parts.flatMap(({ columns }) => columns.max ?? []));
  if (named.length > 0) return translator.text("pane.maxFrom", lettersOf(named, translator));
  return translator.text(criteria.some(({ max }) => max !== null) ? "pane.maxElsewhere" : "pane.maxNowhere");
}

/** "9 subtotal rows and 1 total row left out"; null where every row is a criterion. */
function leftOutWords({ parts }: SheetAssessment, translator: Translator): string | null {
  const reasons = parts.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason));
  const rows = (Object.keys(leftOutKeys) as LeftOutReason[]).flatMap((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return count === 0 ? [] : [translator.text(leftOutKeys[reason], { count })];
  });
  return rows.length === 0 ? null : translator.text("pane.leftOut", { rows: listed(rows, translator) });
}

function lettersOf(columns: readonly number[], translator: Translator) {
  return { count: columns.length, letters: listed(columns.map(columnLetters), translator) };
}

function listed(items: readonly string[], { tag }: Translator): string {
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(items);
}

function distinct(columns: readonly number[]): readonly number[] {
  return [...new Set(columns)].sort((one, other) => one - other);
}
