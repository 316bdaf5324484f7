/** Names of the modifiers on the two kinds of keyboard. */
const names = { other: { $mod: "Ctrl+", Alt: "Alt+" }, mac: { $mod: "⌘", Alt: "⌥" } } as const;

/**
 * What stands on the keys of a shortcut in the notation of tinykeys.
 *
 * "Alt+Digit1" -> "Alt+1"; "$mod+KeyK" -> "Ctrl+K", on a Mac "⌘K"
 */
export function keyNames(shortcut: string, keyboard: keyof typeof names = keyboardHere()): string {
  const { $mod, Alt } = names[keyboard];
  return shortcut
    .replace("$mod+", $mod)
    .replace("Alt+", Alt)
    .replace(/(?:Key|Digit)(.)$/, "$1");
}

function keyboardHere(): keyof typeof names {
  return /Mac|iPad/.test(navigator.userAgent) ? "mac" : "other";
}
