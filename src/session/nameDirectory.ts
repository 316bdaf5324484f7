import { assessmentNames } from "./assessmentNames";
import type { LiveAssessment } from "./session";

/** Assessments by what they answer to. */
export interface NameDirectory {
  /** What tells them from each other, in their order. */
  readonly names: readonly string[];
  /** Those that the name means: by their own names; by the other ones only when none has it as its own. */
  find(name: string): readonly LiveAssessment[];
}

const known = new WeakMap<readonly LiveAssessment[], NameDirectory>();

/** The directory of these assessments. It is made once for a list, since thousands of cells look into the same. */
export function nameDirectory(assessments: readonly LiveAssessment[]): NameDirectory {
  const made = known.get(assessments) ?? makeDirectory(assessments);
  known.set(assessments, made);
  return made;
}

/** A name without what people write in different ways: " KALMAR  2021" -> "kalmar 2021" */
export function plainName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("sv");
}

function makeDirectory(assessments: readonly LiveAssessment[]): NameDirectory {
  const names = assessmentNames(assessments);
  const byName = listedBy(assessments, ({ source }, at) => [source.name, names[at] ?? source.name]);
  const byAlias = listedBy(assessments, ({ source }) => source.aliases);
  return {
    names,
    find: (name) => {
      const wanted = plainName(name);
      return byName.get(wanted) ?? byAlias.get(wanted) ?? [];
    },
  };
}

function listedBy(
  assessments: readonly LiveAssessment[],
  namesOf: (assessment: LiveAssessment, at: number) => readonly string[],
): ReadonlyMap<string, readonly LiveAssessment[]> {
  const lists = new Map<string, LiveAssessment[]>();
  for (const [at, assessment] of assessments.entries()) {
    for (const name of new Set(namesOf(assessment, at).map(plainName))) {
      const list = lists.get(name);
      if (list) list.push(assessment);
      else lists.set(name, [assessment]);
    }
  }
  return lists;
}
