import type { Block, Inline, Page } from "./page";

/** A help page as Markdown, for the project's own documentation. */
export function toMarkdown({ title, blocks }: Page): string {
  return `${[`# ${plain(title)}`, ...blocks.map(block)].join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `## ${plain(part.text)}`;
    case "paragraph":
      return part.text.map(inline).join("");
    case "code":
      return `\`\`\`text\n${part.text}\n\`\`\``;
    case "table":
      return [row(part.head), row(part.head.map(() => "---")), ...part.rows.map(row)].join("\n");
  }
}

function row(cells: readonly Inline[]): string {
  return `| ${cells.map((cell) => inline(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function inline(part: Inline): string {
  if (typeof part === "string") return plain(part);
  return "code" in part ? `\`${part.code}\`` : `[${plain(part.link)}](${part.page}.md)`;
}

/** Keeps names such as KLIMAT.PLACE and signs such as * from being taken for Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_<[\]]/g, "\\$&");
}
