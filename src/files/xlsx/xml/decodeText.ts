/**
 * Text from the file format's spelling (ST_Xstring, ECMA-376 part 1, 22.9.2.19), where characters that XML cannot hold
 * stand as _xHHHH_.
 *
 * "a_x000D_b" -> "a\rb"
 */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
