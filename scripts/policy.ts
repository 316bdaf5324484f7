/** Microsoft's network, from which production pages take office.js (a rule of the Marketplace). */
export const officeOrigin = "https://appsforoffice.microsoft.com";

/**
 * Hash of the empty text. Fluent's styles are written by rules into style elements that start empty, so the page
 * needs no other inline style to be allowed.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the add-in's pages may do. Nothing leaves the workbook: the only address is their own. */
const directives: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", officeOrigin],
  "style-src": ["'self'", emptyStyle],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** Pages that may frame the add-in: Excel on the web. Only a header can say so, a meta element cannot. */
const ancestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://excel.cloud.microsoft",
];

/** For the meta element of the pages. */
export const pagePolicy = written(directives);

/**
 * Headers that whoever serves the add-in should send with every file. Excel on the web fetches the functions'
 * metadata from its own origin, which is why others may read the files: they hold nothing of anybody's.
 */
export const recommendedHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": written({ ...directives, "frame-ancestors": ancestors }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

function written(policy: typeof directives): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
