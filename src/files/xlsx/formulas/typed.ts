import { typedAddInName } from "./typedAddInName";
import {
  closingOf,
  isFunction,
  isOperator,
  operandEnd,
  textOfTokens,
  tokensOf,
  tokenTypes,
  type Token,
} from "./tokens";

/**
 * A formula as a person types it, from the spelling of the file; both without the leading "=".
 *
 * "_xldudf_KLIMAT_TOTAL()" -> "KLIMAT.TOTAL()", "_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))" -> "SORT(A1#)"
 */
export function toTyped(stored: string): string {
  return /_xl/i.test(stored) ? textOfTokens(typedTokens(tokensOf(stored))) : stored;
}

function typedTokens(tokens: readonly Token[]): Token[] {
  const typed: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const operator = isFunction(token) ? operators[token.value.toLowerCase()] : undefined;
    if (operator && isOperator(tokens[at + 1], "(")) {
      const close = closingOf(tokens, at + 1);
      typed.push(...operator(typedTokens(tokens.slice(at + 2, close))));
      at = close;
    } else typed.push(typedToken(token));
  }
  return typed;
}

/** Functions that stand in files for operators. */
const operators: Record<string, (operand: Token[]) => Token[]> = {
  "_xlfn.anchorarray": (operand) => [...operand, operatorToken("#")],
  "_xlfn.single": (operand) => [
    operatorToken("@"),
    ...(operandEnd(operand, 0) === operand.length
      ? operand
      : [operatorToken("("), ...operand, operatorToken(")")]),
  ],
};

function operatorToken(value: string): Token {
  return { type: tokenTypes.OPERATOR, value };
}

function typedToken(token: Token): Token {
  if (isFunction(token)) return { ...token, value: typedName(token.value) };
  const isParameter = token.type === tokenTypes.REF_NAMED && /^_xlpm\./i.test(token.value);
  return isParameter ? { ...token, value: token.value.slice("_xlpm.".length) } : token;
}

function typedName(stored: string): string {
  return typedAddInName(stored) ?? stored.replace(/^_xlpm\.|^_xlfn\.(?:_xlws\.)?/i, "");
}
