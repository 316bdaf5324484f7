import { readFileSync } from "node:fs";

const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const excel = declarations.slice(declarations.indexOf("declare namespace Excel {"));

/** Member -> the requirement set that Microsoft's type declarations give it; null for a class that is not public. */
export function documentedMembers(className: string): ReadonlyMap<string, string> | null {
  const found = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\s+class ${className} extends OfficeExtension\\.ClientObject \\{([^]*?)\\n    \\}\\n`,
  ).exec(excel);
  if (!found) return null;
  const [, classComment = "", body = ""] = found;
  const ofClass = setIn(classComment) ?? "";
  const members = body.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\s+(?:readonly )?(\w+)[(:<]/g);
  return new Map([...members].map(([, comment = "", name = ""]) => [name, setIn(comment) ?? ofClass]));
}

/** "[Api set: ExcelApi 1.9]" -> "ExcelApi 1.9" */
function setIn(comment: string): string | undefined {
  return /\[Api set: (\w+ [\d.]+)/.exec(comment)?.[1];
}
