import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { storedAddInName } from "./storedAddInName";
import { spillingFunctions, storedPrefixes } from "./futureFunctions";
import {
  argumentsOf,
  closingOf,
  isFunction,
  isOperator,
  isReference,
  operandEnd,
  textOfTokens,
  tokensOf,
  tokenTypes,
  type Token,
} from "../../../../files/xlsx/formulas/tokens";

export interface StoredFormula {
  /** As files spell it, without the leading "=". */
  readonly text: string;
  /** True where the result may fill several cells: Excel wants such a formula stored as a dynamic array. */
  readonly isArray: boolean;
}

/**
 * A formula as files spell it, from what a person types (with or without the leading "=").
 * `table` is the table around the cell, which "[@Points]" refers to.
 *
 * "=KLIMAT.TOTAL()" -> {text: "_xldudf_KLIMAT_TOTAL()", isArray: true}
 */
export function toStored(typed: string, table: string | null = null): StoredFormula {
  const formula = typed.replace(/^=/, "");
  if (!/[([#@]/.test(formula)) return { text: formula, isArray: false };
  const tokens = tokensOf(formula);
  const named = prefixParameters(tokens).map((token) => storedToken(token, table));
  return { text: textOfTokens(storedOperators(named)), isArray: tokens.some(mayFillCells) };
}

function mayFillCells(token: Token): boolean {
  if (isOperator(token, "#")) return true;
  return (
    isFunction(token) &&
    (spillingFunctions.has(token.value.toUpperCase()) || storedAddInName(token.value) !== null)
  );
}

/** LET(x,1,x+1) and LAMBDA(x,x+1): names that the call declares carry a prefix within it. */
function prefixParameters(tokens: readonly Token[]): Token[] {
  const prefixed = [...tokens];
  tokens.forEach((token, at) => {
    if (!isFunction(token) || !/^(?:LET|LAMBDA)$/i.test(token.value)) return;
    const declared = declaredNames(token.value.toUpperCase(), argumentsOf(tokens, at + 1));
    for (let inside = at + 2; inside < closingOf(tokens, at + 1); inside += 1) {
      const name = tokens[inside] as Token;
      if (!isNameOrCall(name) || !declared.has(name.value.toLowerCase())) continue;
      prefixed[inside] = { ...name, type: tokenTypes.REF_NAMED, value: `_xlpm.${name.value}` };
    }
  });
  return prefixed;
}

function declaredNames(call: string, args: readonly (readonly Token[])[]): Set<string> {
  const declaring = args.slice(0, -1).filter((_, index) => call === "LAMBDA" || index % 2 === 0);
  return new Set(declaring.map((arg) => textOfTokens(arg).trim().toLowerCase()));
}

function isNameOrCall(token: Token): boolean {
  return token.type === tokenTypes.REF_NAMED || isFunction(token);
}

function storedToken(token: Token, table: string | null): Token {
  if (isFunction(token)) return { ...token, value: storedName(token.value) };
  return token.type === tokenTypes.REF_STRUCT
    ? { ...token, value: storedStructure(token.value, table) }
    : token;
}

function storedName(typed: string): string {
  const prefix = storedPrefixes.get(typed.toUpperCase());
  return prefix === undefined ? (storedAddInName(typed) ?? typed) : prefix + typed.toUpperCase();
}

/** Files know neither "@" in a table reference nor one without the table's name. */
function storedStructure(typed: string, table: string | null): string {
  const parsed = parseStructRef(typed);
  if (!parsed) return typed;
  return stringifyStructRef({ ...parsed, table: parsed.table || (table ?? "") }, { thisRow: true });
}

/** "A1#" -> "_xlfn.ANCHORARRAY(A1)", "@A1:A9" -> "_xlfn.SINGLE(A1:A9)" */
function storedOperators(tokens: readonly Token[]): Token[] {
  const stored: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isReference(token) && isOperator(tokens[at + 1], "#")) {
      stored.push(...call("_xlfn.ANCHORARRAY", [token]));
      at += 1;
    } else if (isOperator(token, "@")) {
      const end = operandEnd(tokens, at + 1) + (isOperator(tokens[at + 2], "#") ? 1 : 0);
      stored.push(...call("_xlfn.SINGLE", storedOperators(tokens.slice(at + 1, end))));
      at = end - 1;
    } else stored.push(token);
  }
  return stored;
}

function call(name: string, operand: readonly Token[]): Token[] {
  const isBracketed = isOperator(operand[0], "(");
  const brackets = (value: string): Token[] => (isBracketed ? [] : [{ type: tokenTypes.OPERATOR, value }]);
  return [{ type: tokenTypes.FUNCTION, value: name }, ...brackets("("), ...operand, ...brackets(")")];
}
