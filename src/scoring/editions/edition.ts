/** The names of a parameter in one language. */
export interface ParameterNames {
  /** Long name, as in the form. */
  readonly name: string;
  /** Name in reports. */
  readonly shortName: string;
}

/** A parameter as an edition of the test declares it, with its names in the test's own language. */
export interface EditionParameter extends ParameterNames {
  /** For those who evaluate in English; our own translation. */
  readonly english: ParameterNames;
  /** Other ways to write it. */
  readonly spellings: readonly string[];
  /** Highest possible points; null where it is not public. */
  readonly max: number | null;
}

/** An edition of the test: which parameters and declared maxima it has. */
export interface Edition {
  readonly id: "municipality" | "municipality2021" | "region";
  /** Highest possible points of the whole test; null where it is not public. */
  readonly max: number | null;
  readonly parameters: readonly EditionParameter[];
}
