import { unzipSync, type UnzipFileInfo } from "fflate";
import { XlsxError } from "./errors";
import { fileLimits } from "./limits";

/** Parts of a package: name without the leading "/" -> bytes, in the order of the file. */
export type Parts = Map<string, Uint8Array>;

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0];
const zipHeader = [0x50, 0x4b];

/**
 * Unpacks a file. Its directory is judged before anything is inflated, and nothing is inflated beyond the
 * size that the directory declares.
 *
 * @param isWanted whether a part is unpacked at all
 * @throws XlsxError for anything that is no zip file, that is too large or that names files outside itself
 */
export function unpack(bytes: Uint8Array, isWanted: (part: string) => boolean = () => true): Parts {
  refuseLarge(bytes.length);
  refuseOtherFormats(bytes);
  const entries = new Map<string, UnzipFileInfo>();
  let total = 0;
  const filter = (entry: UnzipFileInfo): boolean => {
    total += entry.originalSize;
    judge(entry, entries, total, bytes.length);
    entries.set(entry.name, entry);
    return !entry.name.endsWith("/") && isWanted(entry.name);
  };
  const files = unzipOrRefuse(bytes, filter);
  const parts: Parts = new Map();
  for (const [name, content] of Object.entries(files)) {
    if (content.length !== entries.get(name)?.originalSize) throw new XlsxError("damagedZip", { part: name });
    parts.set(name, content);
  }
  return parts;
}

/** Refuses a file by its size in bytes, which is known before it is read. */
export function refuseLarge(size: number): void {
  if (size > fileLimits.packed) throw new XlsxError("fileTooLarge", { limit: fileLimits.packed / 1024 ** 2 });
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, oleHeader)) throw new XlsxError(isEncrypted(bytes) ? "encrypted" : "oldFormat");
  if (!startsWith(bytes, zipHeader)) throw new XlsxError("notAWorkbook");
}

/** An encrypted workbook is a compound file with a stream of this name, in UTF-16; an old .xls has none. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

function judge(
  { name }: UnzipFileInfo,
  known: ReadonlyMap<string, UnzipFileInfo>,
  total: number,
  packed: number,
): void {
  if (isUnsafe(name) || known.has(name)) throw new XlsxError("unsafeName", { name });
  const isBomb = total > fileLimits.ratioFromBytes && total > packed * fileLimits.ratio;
  if (isBomb || total > fileLimits.bytes || known.size >= fileLimits.entries) {
    throw new XlsxError("tooLarge", { part: name });
  }
}

/** "../x", "/etc/x", "C:\x": nothing is unpacked to disk here, but the next program may do so. */
function isUnsafe(name: string): boolean {
  return (
    name === "__proto__" ||
    /^\/|\\|^[A-Za-z]:|\0/.test(name) ||
    name.split("/").some((step) => /^\.+$/.test(step))
  );
}

function unzipOrRefuse(
  bytes: Uint8Array,
  filter: (entry: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damagedZip", {}, { cause: error });
  }
}
