import { tokenTypes, tokenize, type Token } from "@borgar/fx/xlsx";

export { tokenTypes };
export type { Token };

/** The pieces of a formula; together they are the formula again. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: false, negativeNumbers: false });
}

export function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join("");
}

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === tokenTypes.OPERATOR && token.value === value;
}

export function isFunction(token: Token | undefined): boolean {
  return token?.type === tokenTypes.FUNCTION;
}

/** A reference that stands alone: cells, a name, a part of a table. */
export function isReference(token: Token | undefined): boolean {
  return token !== undefined && references.has(token.type);
}

const references = new Set<string>([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

/** Position of the ")" that closes the "(" at `open`; the last position where it is never closed. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isOperator(tokens[at], "(")) depth += 1;
    else if (isOperator(tokens[at], ")")) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Position after one operand: a reference, a call, or something in parentheses. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  if (isFunction(tokens[start])) return closingOf(tokens, start + 1) + 1;
  return isOperator(tokens[start], "(") ? closingOf(tokens, start) + 1 : start + 1;
}

/** Arguments of the call whose "(" stands at `open`, as token lists. */
export function argumentsOf(tokens: readonly Token[], open: number): Token[][] {
  const close = closingOf(tokens, open);
  const found: Token[][] = [[]];
  for (let at = open + 1; at < close; at += 1) {
    const token = tokens[at] as Token;
    const end = isOperator(token, "(") ? closingOf(tokens, at) : at;
    if (isOperator(token, ",")) found.push([]);
    else found.at(-1)?.push(...tokens.slice(at, end + 1));
    at = end;
  }
  return found;
}
