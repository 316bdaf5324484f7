import { answer, refusal, type Answer } from "../outcome";
import { formulasOf, plainContents, spilling, type Content, type Contents, type Target } from "./targets";

export interface Replacement {
  readonly target: Target;
  readonly contents: Contents;
}

/** What is changed in the same request. */
export interface Beside {
  /** To be carried out before the cells change, such as making names. */
  readonly first?: () => void;
  /** To be carried out when the cells have changed. */
  readonly last?: () => void;
  /** Names that are made: they go again when the rest fails. */
  readonly made?: readonly string[];
}

/** Format of cells in which Excel keeps whatever is written as a text. */
const textFormat = "@";

/**
 * Replaces contents and what belongs to them in one request, which is one step of undo. When Excel fails half-way, the
 * cells get back what they held; where that fails too: halfDone.
 *
 * @throws OfficeExtension.Error when Excel failed and all is as before
 */
export async function replaceAll(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  { first, last, made = [] }: Beside,
): Promise<Answer<void>> {
  const before = replacements.map(({ target }) => formulasOf(target));
  first?.();
  replacements.forEach(replace);
  last?.();
  try {
    await context.sync();
    return answer(undefined);
  } catch (error) {
    if (await isRestored(context, replacements, before, made)) throw error;
    return refusal("halfDone");
  }
}

/** A cell with the format "text" is without it for a moment, or a number and a formula would become texts. */
function replace({ target: { worksheet, range, area }, contents }: Replacement): void {
  const formats = range.numberFormat as string[][];
  const cells = contents.flatMap((row, down) =>
    row.flatMap((content, right) =>
      formats[down]?.[right] === textFormat && !isText(content)
        ? worksheet.getCell(area.row + down, area.column + right)
        : [],
    ),
  );
  for (const cell of cells) cell.numberFormat = [["General"]];
  range.formulas = contents.map((row) => [...row]);
  for (const cell of cells) cell.numberFormat = [[textFormat]];
}

async function isRestored(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  before: readonly Contents[],
  made: readonly string[],
): Promise<boolean> {
  try {
    const names = made.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
    for (const { target } of replacements) target.range.load("formulas");
    await context.sync();
    replacements.forEach(({ target }, index) => {
      const old = before[index] ?? [];
      if (JSON.stringify(formulasOf(target)) !== JSON.stringify(old))
        replace({ target, contents: again(old) });
    });
    for (const name of names) if (!name.isNullObject) name.delete();
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

/** What cells held, as it is written: a formula that fills several cells writes the others itself. */
function again(old: Contents): Contents {
  const first = old[0]?.[0] ?? "";
  return isText(first) || typeof first !== "string" ? plainContents(old) : spilling(first, old);
}

function isText(content: Content): boolean {
  return typeof content === "string" && !content.startsWith("=");
}
