import type { Compared } from "../reading/comparing/compared";
import { choicesOf } from "./choicesOf";
import type { ComparedFile } from "./comparedFiles";

/**
 * The assessments of the workbook and those of files, the workbook's first. Where several have the same name, those from
 * files are called after their file as well.
 *
 * "Bedömning" of Kalmar.xlsx and of Växjö.xlsx -> "Bedömning (Kalmar.xlsx)", "Bedömning (Växjö.xlsx)"
 */
export function withFiles(choices: readonly Compared[], files: readonly ComparedFile[]): readonly Compared[] {
  const all = [...choices, ...files.flatMap((file) => choicesOf(file.assessments, file))];
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map((one) => {
    const isShared = (counts.get(one.name) ?? 0) > 1;
    return isShared && one.file !== null ? { ...one, name: `${one.name} (${one.file})` } : one;
  });
}
