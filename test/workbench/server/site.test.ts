import path from "node:path";
import { fileOf } from "../../../src/workbench/server/site";

const root = path.resolve("/project");

describe("the file that an address names", () => {
  it.each([
    ["/", "build/workbench/index.html"],
    ["/workbench/", "build/workbench/index.html"],
    ["/workbench/?language=sv", "build/workbench/index.html"],
    ["/workbench/main.js", "build/workbench/main.js"],
    ["/taskpane.html?_host_Info=Excel", "dist/taskpane.html"],
    ["/assets/klimat-32.png", "dist/assets/klimat-32.png"],
    ["/manifest.xml", "manifest.xml"],
    ["/office-js/office.js", "node_modules/@microsoft/office-js/dist/office.js"],
    ["/examples/kalmar%202021.xlsx", "assets/examples/kalmar 2021.xlsx"],
  ])("%s is %s", (address, file) => {
    expect(fileOf(root, address)).toBe(path.join(root, file));
  });

  it.each([
    "/../package.json",
    "/workbench/../../package.json",
    "/workbench/%2e%2e/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/workbench/..\\..\\package.json",
    "/%00",
    "/%",
  ])("%s names none", (address) => {
    expect(fileOf(root, address)).toBeNull();
  });

  it("may stand elsewhere when it was handed over to be opened", () => {
    const extra = { "/opened/my file.xlsx": path.resolve("/home/me/my file.xlsx") };
    expect(fileOf(root, "/opened/my%20file.xlsx", extra)).toBe(path.resolve("/home/me/my file.xlsx"));
    expect(fileOf(root, "/opened/other.xlsx", extra)).toBe(path.join(root, "dist/opened/other.xlsx"));
  });
});
