import { officeOrigin } from "../../../scripts/policy";

/**
 * A page of the add-in, or its policy, that takes office.js from this server instead of Microsoft's network.
 *
 * `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">` -> `<script src="/office-js/office.js">`
 */
export function withLocalOffice(html: string): string {
  return html.replaceAll(`${officeOrigin}/lib/1/hosted/`, "/office-js/").replaceAll(officeOrigin, "'self'");
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
