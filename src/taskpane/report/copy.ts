import type { Outcome } from "../../session/session";

/**
 * Puts a text on the clipboard, as HTML too where there is some and the browser can. Refused with notCopied where the browser lets nobody
 * near it, as it does in some frames of Excel on the web.
 */
export async function copy({
  text,
  html,
}: {
  readonly text: string;
  readonly html?: string;
}): Promise<Outcome> {
  try {
    if (html === undefined || !canHoldForms()) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf({ "text/plain": text, "text/html": html })]);
    return { ok: true };
  } catch (error) {
    return {
      ok: false,
      failure: {
        code: "notCopied",
        values: { message: error instanceof Error ? error.message : String(error) },
      },
    };
  }
}

/** Older browsers have room for a text alone, which a spreadsheet takes for a table too where it has tabs. */
function canHoldForms(): boolean {
  return "ClipboardItem" in globalThis;
}

function itemOf(texts: Readonly<Record<string, string>>): ClipboardItem {
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  return new ClipboardItem(Object.fromEntries(blobs));
}
