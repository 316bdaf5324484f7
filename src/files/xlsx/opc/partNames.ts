/** "xl/worksheets/sheet1.xml" -> "xl/worksheets/" */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part stand; "" is the package itself. "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels" */
export function relationshipsPartOf(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/**
 * The part that a relationship's target names, seen from its source.
 *
 * ("xl/worksheets/sheet1.xml", "../tables/table1.xml") -> "xl/tables/table1.xml"; "/xl/x.xml" -> "xl/x.xml"
 * Steps above the package stay at its root.
 */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replace(/#.*$/, "").replaceAll("\\", "/"));
  const steps = path.startsWith("/") ? [] : folderOf(source).split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // a bare "%" in a name: no escape, so it stands for itself
  }
}
