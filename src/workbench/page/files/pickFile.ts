/** Asks the person for a workbook on their machine. */
export function pickFile(onPicked: (file: File) => void): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onPicked(file);
  });
  input.click();
}
