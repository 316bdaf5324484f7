const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the person as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = addressOf(bytes);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // the browser reads it after the click
}

/** An address in this browser under which the bytes of a workbook stand. */
export function addressOf(bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([bytes.slice()], { type: xlsxType }));
}
