/** Gives the focus to the field of the points in a row, else to the link to their cell. */
export function focusIn(row: Element | null): void {
  const field = row?.querySelector<HTMLElement>("[data-entry]") ?? row?.querySelector("button");
  field?.focus();
}
