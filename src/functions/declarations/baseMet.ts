import { Trouble } from "../answer";
import { declare } from "../declaration";

export const baseMet = declare({
  id: "BASEMET",
  arguments: [],
  result: "truth",
  troubles: ["noBaseRequirements"],
  compute: ({ assessment: { source } }) =>
    source.baseRequirements.length > 0
      ? source.baseRequirements.every(({ met }) => met === true)
      : new Trouble("noBaseRequirements", ({ text }) => text("functions.noBaseRequirements")),
});
