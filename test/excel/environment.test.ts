import { displayLanguage, isSupported, onThemeChange, theme } from "../../src/excel/environment";
import { openExcel } from "../support/excel";

/** Lets the system prefer dark or light, as browsers tell it; returns the way to change that. */
function systemPrefers(isDark: boolean): (isDark: boolean) => void {
  const query = Object.assign(new EventTarget(), { matches: isDark });
  Object.defineProperty(globalThis, "matchMedia", { value: () => query, configurable: true });
  return (matches) => {
    query.matches = matches;
    query.dispatchEvent(new Event("change"));
  };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "matchMedia");
});

describe("the surroundings", () => {
  it("are known by language and requirement sets", async () => {
    await openExcel({ sheets: { Blad1: [] }, locale: "sv-SE", requirementSets: { ExcelApi: "1.9" } });
    expect(displayLanguage()).toBe("sv-SE");
    expect(isSupported("ExcelApi", "1.9")).toBe(true);
    expect(isSupported("ExcelApi", "1.10")).toBe(false);
  });

  it.each([
    ["#FFFFFF", "light"],
    ["#F3F2F1", "light"],
    ["#212121", "dark"],
    ["#0A0A0A", "dark"],
    ["#666666", "dark"],
  ])("are as light or dark as Office's background: %s is %s", async (bodyBackgroundColor, expected) => {
    await openExcel({ sheets: { Blad1: [] } });
    Object.defineProperty(Office.context, "officeTheme", {
      value: { bodyBackgroundColor },
      configurable: true,
    });
    expect(theme()).toBe(expected);
  });

  it("are as the system prefers when Office says nothing, and light when nobody does", async () => {
    await openExcel({ sheets: { Blad1: [] } });
    Object.defineProperty(Office.context, "officeTheme", { value: undefined, configurable: true });
    expect(theme()).toBe("light");
    systemPrefers(true);
    expect(theme()).toBe("dark");
  });

  it("tell when the system's preference changes, until that is no longer wanted", async () => {
    await openExcel({ sheets: { Blad1: [] } });
    Object.defineProperty(Office.context, "officeTheme", { value: undefined, configurable: true });
    const prefer = systemPrefers(false);
    const heard: string[] = [];
    const stop = onThemeChange((each) => heard.push(each));
    prefer(true);
    prefer(false);
    stop();
    prefer(true);
    expect(heard).toEqual(["dark", "light"]);
  });
});
