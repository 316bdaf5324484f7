import path from "node:path";

/** Folders that the workbench serves: address prefix -> folder in the project. The longest prefix wins. */
export const mounts: Readonly<Record<string, string>> = {
  "/": "dist",
  "/workbench/": "build/workbench",
  "/office-js/": "node_modules/@microsoft/office-js/dist",
  "/examples/": "assets/examples",
};

/** Single files beside the folders: address -> file in the project, or anywhere when absolute. */
export type SingleFiles = Readonly<Record<string, string>>;

const files: SingleFiles = {
  "/": "build/workbench/index.html",
  "/manifest.xml": "manifest.xml",
};

/**
 * File that an address names, or null when it names none or tries to leave its folder.
 *
 * @param extra files to serve beside the workbench's own
 *
 * "/workbench/" -> "<root>/build/workbench/index.html", "/../package.json" -> null
 */
export function fileOf(root: string, address: string, extra: SingleFiles = {}): string | null {
  const decoded = decode(address);
  if (decoded === null) return null;
  const single = files[decoded] ?? extra[decoded];
  if (single) return path.resolve(root, single);
  const prefix = Object.keys(mounts)
    .filter((mount) => decoded.startsWith(mount))
    .reduce((longest, mount) => (mount.length > longest.length ? mount : longest), "");
  const folder = mounts[prefix];
  if (folder === undefined) return null;
  const base = path.join(root, folder);
  const file = path.join(base, decoded.slice(prefix.length) || "index.html");
  return file.startsWith(base + path.sep) ? file : null;
}

function decode(address: string): string | null {
  try {
    const decoded = decodeURIComponent(address.split(/[?#]/)[0] ?? "");
    return /[\0\\]/.test(decoded) ? null : decoded;
  } catch {
    return null; // a malformed escape names no file
  }
}
