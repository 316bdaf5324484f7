/** A workbook that somebody wants to open: its name, and how to get its bytes. */
export interface WorkbookSource {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** Nothing stands at the address. */
export class NotFoundError extends Error {
  constructor(address: string) {
    super(`Nothing was found at ${address}.`);
    this.name = "NotFoundError";
  }
}

export function fromFile(file: File): WorkbookSource {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A workbook on this server, or one that another tab handed over ("blob:…"). */
export function fromAddress(address: string, name: string | null): WorkbookSource {
  const lastPart = decodeURIComponent(address.split("/").at(-1) ?? "");
  return {
    name: name ?? lastPart,
    bytes: async () => {
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok) throw new NotFoundError(address);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
