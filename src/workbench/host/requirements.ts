/** Such as "ExcelApi 1.9": the set that a member came with. */
export type RequirementSet = `${string} ${number}.${number}`;

/** Set -> highest version that the simulated Excel has. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What Excel on the web says of itself, as far as the host goes. */
export const currentExcel: RequirementMatrix = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/**
 * The sets of another Excel: today's with the given ones changed. Members that are only online now came to every
 * Excel with ExcelApi 1.17, so an Excel older than that lacks them.
 *
 * matrixWith({ ExcelApi: "1.9" }) -> { ExcelApi: "1.9", SharedRuntime: "1.2", … } without ExcelApiOnline
 */
export function matrixWith(changes: RequirementMatrix): RequirementMatrix {
  const { ExcelApiOnline, ...rest } = { ...currentExcel, ...changes };
  const isCurrent = isAtLeast(rest.ExcelApi ?? "0.0", "1.17");
  return isCurrent && ExcelApiOnline ? { ...rest, ExcelApiOnline } : rest;
}

/** supports({ ExcelApi: "1.9" }, "ExcelApi 1.12") -> false */
export function supports(matrix: RequirementMatrix, set: RequirementSet): boolean {
  const [name, version] = set.split(" ") as [string, string];
  const available = matrix[name];
  return available !== undefined && isAtLeast(available, version);
}

function isAtLeast(available: string, wanted: string): boolean {
  const [major, minor] = numbers(available);
  const [wantedMajor, wantedMinor] = numbers(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function numbers(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}
