import type { Edition } from "../../scoring/editions";

/** What a template is to have: the parameters of an edition, or somebody's own. */
export type TemplateChoice =
  | { readonly kind: "edition"; readonly edition: Edition["id"] }
  | { readonly kind: "own"; readonly parameters: readonly OwnParameter[] };

/** A parameter that somebody typed. */
export interface OwnParameter {
  readonly name: string;
  /** Above 0; null where it is filled in later. */
  readonly max: number | null;
}
