import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { declarations } from "../../src/functions/declarations";
import { helpFile } from "../../src/functions/help/files";
import { toHtml } from "../../src/functions/help/html";
import { toMarkdown } from "../../src/functions/help/markdown";
import { helpPages } from "../../src/functions/help/pages";

const folder = path.join(__dirname, "../../docs/functions");
const pages = helpPages(declarations);

test("docs/functions is what the declarations say; npm run docs:functions writes it", () => {
  const written = readdirSync(folder).sort();
  expect(written).toEqual(pages.map(({ name }) => `${name}.md`).sort());
  for (const page of pages) {
    expect(readFileSync(path.join(folder, `${page.name}.md`), "utf8")).toBe(toMarkdown(page));
  }
});

test.each(declarations.map(({ id }) => id))("%s has a page in both languages", (id) => {
  const names = pages.map(({ name }) => `help/${name}.html`);
  expect(names).toContain(helpFile(id, "en"));
  expect(names).toContain(helpFile(id, "sv"));
});

test("links lead to pages that exist", () => {
  const names = pages.map(({ name }) => `${name}.html`);
  const targets = pages.flatMap((page) =>
    [...toHtml(page).matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]),
  );
  expect(targets.length).toBeGreaterThan(pages.length);
  expect(targets.filter((target) => !names.includes(target ?? ""))).toEqual([]);
});

test("signs of HTML and Markdown in a text stay text", () => {
  const page = {
    name: "X",
    locale: "en" as const,
    title: "<b> & [c]",
    blocks: [{ kind: "paragraph" as const, text: ['<script>alert("1")</script> *2* | 3'] }],
  };
  expect(toHtml(page)).toContain("<h1>&lt;b&gt; &amp; [c]</h1>");
  expect(toHtml(page)).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(toMarkdown(page)).toContain("# \\<b> & \\[c\\]");
  expect(toMarkdown(page)).toContain('\\<script>alert("1")\\</script> \\*2\\*');
});
