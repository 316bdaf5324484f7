import type { Block, Inline, Page } from "./page";

/** A help page as HTML, to be served beside the add-in. It has no script and one style sheet. */
export function toHtml({ title, blocks, locale }: Page): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="../assets/klimat-32.png">
<link rel="stylesheet" href="../assets/help.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${blocks.map(block).join("\n")}
</main>
</body>
</html>
`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `<h2>${escaped(part.text)}</h2>`;
    case "paragraph":
      return `<p>${part.text.map(inline).join("")}</p>`;
    case "code":
      return `<pre><code>${escaped(part.text)}</code></pre>`;
    case "table":
      return `<table>\n${row(part.head, "th")}\n${part.rows.map((cells) => row(cells, "td")).join("\n")}\n</table>`;
  }
}

function row(cells: readonly Inline[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
}

function inline(part: Inline): string {
  if (typeof part === "string") return escaped(part);
  if ("code" in part) return `<code>${escaped(part.code)}</code>`;
  return `<a href="${escaped(part.page)}.html">${escaped(part.link)}</a>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
