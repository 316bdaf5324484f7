import { attributes, elements } from "./manifest";

const resources = [...elements("Image"), ...elements("Url"), ...elements("String")].flatMap(
  (element) => element.getAttribute("id") ?? [],
);

test("every resource that is named exists, and every resource is used", () => {
  expect(new Set(attributes("resid"))).toEqual(new Set(resources));
});

test.each([
  ["resources", resources],
  [
    "groups and controls",
    [...elements("Group"), ...elements("Control")].map((each) => each.getAttribute("id")),
  ],
  ["requirement sets", elements("Set").map((each) => each.getAttribute("Name"))],
])("%s have ids of their own", (_, ids) => {
  expect(new Set(ids).size).toBe(ids.length);
});

describe("in Swedish", () => {
  const localised = [...elements("String"), ...elements("DisplayName"), ...elements("Description")].filter(
    (element) => element.hasAttribute("DefaultValue"),
  );

  it.each(localised.map((element) => [element.getAttribute("id") ?? element.localName, element] as const))(
    "%s has a text",
    (_, element) => {
      const overrides = [...element.getElementsByTagNameNS("*", "Override")];
      expect(overrides.map((each) => each.getAttribute("Locale"))).toEqual(["sv-SE"]);
      expect(overrides[0]?.getAttribute("Value")).toBeTruthy();
    },
  );

  it.each(["Metadata.Url", "Help.Url"])("%s leads to a file of its own", (id) => {
    const url = elements("Url").find((element) => element.getAttribute("id") === id);
    const override = url?.getElementsByTagNameNS("*", "Override")[0];
    expect(override?.getAttribute("Value")).not.toBe(url?.getAttribute("DefaultValue"));
  });
});

test("the namespace of the functions is the same in every language", () => {
  const namespace = elements("String").find((element) => element.getAttribute("id") === "Namespace");
  const values = namespace?.getElementsByTagNameNS("*", "Override")[0]?.getAttribute("Value");
  expect([namespace?.getAttribute("DefaultValue"), values]).toEqual(["KLIMAT", "KLIMAT"]);
});

test("functions, pane and commands share one page that stays alive", () => {
  const page = elements("Runtime")[0]?.getAttribute("resid");
  const users = [...elements("Page"), ...elements("Action"), ...elements("DesktopFormFactor")].flatMap(
    (element) =>
      [...element.getElementsByTagNameNS("*", "*")]
        .filter(({ localName }) => localName === "SourceLocation" || localName === "FunctionFile")
        .map((each) => each.getAttribute("resid")),
  );
  expect(elements("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
  expect(new Set(users)).toEqual(new Set([page]));
});

test("the runtime that functions and pane need is asked for", () => {
  const sets = elements("Set").map((each) => [each.getAttribute("Name"), each.getAttribute("MinVersion")]);
  expect(Object.fromEntries(sets)).toEqual({
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    ExcelApi: "1.9",
  });
});
