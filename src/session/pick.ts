import type { SheetAssessment } from "../reading/reading";
import { nameDirectory, plainName } from "./nameDirectory";
import type { LiveAssessment, LiveQuestion, ReadyState } from "./session";

/** The assessment asked for, or why there is none to give; `names` lists what there is to choose from. */
export type Pick =
  | { readonly ok: true; readonly assessment: LiveAssessment }
  | { readonly ok: false; readonly code: "mustChoose"; readonly question: LiveQuestion }
  | {
      readonly ok: false;
      readonly code: "none" | "ambiguous" | "unknown";
      readonly names: readonly string[];
    };

/** What there is to pick from. */
type Found = { readonly [K in "assessments" | "questions"]: ReadyState[K] };

/**
 * Finds an assessment by any name it answers to, whatever the letter case and spacing. Without a name there
 * must be exactly one: never picks silently. Where a person has to say first how to read the cells that are meant,
 * that question is the answer.
 *
 * pick({assessments: two, questions: []}, null) -> {ok: false, code: "ambiguous", names: ["Kalmar 2021", …]}
 */
export function pick({ assessments, questions }: Found, name: string | null): Pick {
  const wanted = plainName(name ?? "");
  const { names, find } = nameDirectory(assessments);
  const [first, second] = wanted === "" ? assessments : find(wanted);
  if (first && !second) return { ok: true, assessment: first };
  if (first) return { ok: false, code: "ambiguous", names };
  const question = questions.find((each) => mayBe(each, wanted));
  if (question) return { ok: false, code: "mustChoose", question };
  return { ok: false, code: assessments.length === 0 ? "none" : "unknown", names };
}

/** Whether one of the ways to read the cells gives an assessment that the name means; no name means any. */
function mayBe({ candidates }: LiveQuestion, wanted: string): boolean {
  return wanted === "" || candidates.some(({ source }) => answersTo(source, wanted));
}

function answersTo({ name, aliases }: SheetAssessment, wanted: string): boolean {
  return [name, ...aliases].some((alias) => plainName(alias) === wanted);
}
