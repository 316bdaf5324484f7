import { editions, knownNames, namesOf } from "../../src/scoring/editions";
import { municipality } from "../../src/scoring/editions/municipality";
import { nameKey } from "../../src/scoring/names";

describe("editions", () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    "%s: no name means two parameters",
    (_, edition) => {
      const owners = edition.parameters.flatMap((parameter) =>
        [...new Set(namesOf(parameter).map(nameKey))].map((key) => [key, parameter.name] as const),
      );
      expect(new Map(owners).size).toBe(owners.length);
    },
  );

  it("municipality: the published maxima add up to the declared one", () => {
    const maxima = municipality.parameters.map(({ max }) => max ?? NaN);
    expect(maxima.reduce((total, max) => total + max, 0)).toBe(municipality.max);
  });

  it("have seven parameters and 66 points for municipalities, 67 points in 2021, four parts for regions", () => {
    expect(editions.map(({ id, max, parameters }) => [id, max, parameters.length])).toEqual([
      ["municipality", 66, 7],
      ["municipality2021", 67, 7],
      ["region", null, 4],
    ]);
  });

  it.each<[name: string, known: string | null, short: string | null]>([
    ["5. upphandling", "Upphandling och inköp", "Upphandling"],
    ["PROCUREMENT", "Procurement and purchasing", "Procurement"],
    ["Transport", "Transport", "Transport"],
    ["Vatten", null, null],
  ])("call “%s” in its own language %j", (name, known, short) => {
    expect([knownNames(name)?.name ?? null, knownNames(name)?.shortName ?? null]).toEqual([known, short]);
  });
});
