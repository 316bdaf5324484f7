const { availableParallelism } = require("node:os");
const [{ transform, transformIgnorePatterns }] = require("./jest.config.js").projects;

/** Tests of the built add-in in the workbench, in a real browser. */
module.exports = {
  displayName: "e2e",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts", "<rootDir>/test/taskpane/gallery/*.browser.ts"],
  globalSetup: "<rootDir>/test/e2e/setup.ts",
  globalTeardown: "<rootDir>/test/e2e/teardown.ts",
  testTimeout: 60_000,
  maxWorkers: availableParallelism() + 1,
  transform,
  transformIgnorePatterns,
};
