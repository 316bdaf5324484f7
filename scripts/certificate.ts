import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const days = 30;
const day = 24 * 60 * 60 * 1000;

/** What an https server on localhost needs, and the file that a browser is told to trust. */
export interface LocalCertificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly caFile: string;
}

/**
 * The certificate for https://localhost: made at first use and again when it is about to expire, in the user's
 * cache folder, never in the repository. No system store is touched, so that trusting it stays the user's choice.
 *
 * @param folder where the three files are kept; by default KLIMAT_CERTIFICATES, else the cache folder
 */
export async function localCertificate(folder: string = defaultFolder()): Promise<LocalCertificate> {
  const files = {
    ca: path.join(folder, "ca.crt"),
    cert: path.join(folder, "localhost.crt"),
    key: path.join(folder, "localhost.key"),
  };
  if (!isCurrent(Object.values(files), files.cert)) {
    for (const file of Object.values(files)) rmSync(file, { force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await generateCertificates(files.ca, files.cert, files.key, days, ["localhost", "127.0.0.1"]);
    chmodSync(files.key, 0o600);
  }
  return {
    ca: readFileSync(files.ca),
    cert: readFileSync(files.cert),
    key: readFileSync(files.key),
    caFile: files.ca,
  };
}

function isCurrent(files: readonly string[], certFile: string): boolean {
  if (!files.every((file) => existsSync(file))) return false;
  return Date.parse(new X509Certificate(readFileSync(certFile)).validTo) > Date.now() + day;
}

function defaultFolder(): string {
  const cache =
    process.env["XDG_CACHE_HOME"] ?? process.env["LOCALAPPDATA"] ?? path.join(homedir(), ".cache");
  return process.env["KLIMAT_CERTIFICATES"] ?? path.join(cache, "klimat", "certificates");
}
