/** Where production pages load office.js from. */
const cdn = "https://appsforoffice.microsoft.com";
const cdnFolder = `${cdn}/lib/1/hosted/`;

/**
 * A page of the add-in that takes office.js from this server instead of Microsoft's network; the policy in it
 * follows.
 *
 * `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">` -> `<script src="/office-js/office.js">`
 */
export function withLocalOffice(html: string): string {
  return html.replaceAll(cdnFolder, "/office-js/").replaceAll(cdn, "'self'");
}

/**
 * The manifest as if the add-in stood on this server, wherever its own address is.
 *
 * "https://localhost:3000/pane.html" at port 3001 -> "https://localhost:3001/pane.html"
 */
export function withOrigin(manifest: string, origin: string): string {
  const own = /<SourceLocation\s+DefaultValue="(https:\/\/[^/"]+)/.exec(manifest)?.[1];
  return own ? manifest.replaceAll(`"${own}/`, `"${origin}/`) : manifest;
}
