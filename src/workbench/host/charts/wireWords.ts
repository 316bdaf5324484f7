/** A word of the book as Microsoft writes it, and back: "barClustered" <-> "BarClustered" */
export function toWireWord<W extends string>(word: W): Capitalize<W> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<W>;
}

export function fromWireWord<W extends string>(word: W): Uncapitalize<W> {
  return (word.charAt(0).toLowerCase() + word.slice(1)) as Uncapitalize<W>;
}
