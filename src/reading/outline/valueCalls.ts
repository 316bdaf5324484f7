import { tokenize } from "@borgar/fx";

/** A call that is open while a formula is read from the left, and which of its arguments is being read. */
interface OpenCall {
  readonly name: string;
  argument: number;
}

/**
 * The functions whose results make up that of a formula, in upper case: those that only decide between other
 * values, in the condition of an IF, are left out.
 *
 * "=IF(SUM(D5:D9)>3,2,0)" -> IF; "=IF(D5="","",SUM(D5:D9))" -> IF, SUM
 */
export function valueCalls(formula: string): ReadonlySet<string> {
  const calls = new Set<string>();
  const open: OpenCall[] = [];
  let name = "";
  for (const { type, value } of tokenize(formula)) {
    if (type === "func") name = value.toUpperCase();
    if (value === "(") {
      if (name !== "" && !open.some(isCondition)) calls.add(name);
      open.push({ name, argument: 0 });
      name = "";
    }
    if (value === ")") open.pop();
    const innermost = open.at(-1);
    if (innermost && (value === "," || value === ";")) innermost.argument += 1;
  }
  return calls;
}

/** IF and IFS decide by their first argument, IFS by every second one. */
function isCondition({ name, argument }: OpenCall): boolean {
  return (name === "IF" && argument === 0) || (name === "IFS" && argument % 2 === 0);
}
