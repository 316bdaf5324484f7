const most = 8;

/**
 * Names in one line that an error's text has room for. Semicolons, because names hold commas.
 *
 * ["Energi", "Mål, åtgärder och uppföljning"] -> "Energi; Mål, åtgärder och uppföljning"
 */
export function listed(names: readonly string[]): string {
  return [...names.slice(0, most), ...(names.length > most ? ["…"] : [])].join("; ");
}
