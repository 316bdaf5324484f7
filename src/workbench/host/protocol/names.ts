/** What Microsoft's client calls otherwise than its public name says. */
const callNames: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** "GetRange" -> "getRange"; names with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return callNames[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "usedRange" -> "UsedRange" */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
