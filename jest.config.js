const { availableParallelism } = require("node:os");

/** Pure tests run in Node; tests of the pane run in jsdom; what a browser shows is tested by `npm run test:e2e`. */
const transform = {
  "^.+\\.(ts|tsx|js)$": [
    "@swc/jest",
    { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
  ],
};

/** Published as ES modules only, which Jest cannot require. */
const transformIgnorePatterns = ["/node_modules/(?!(intl-messageformat|@formatjs|@borgar)/)"];

module.exports = {
  maxWorkers: availableParallelism() + 2, // most of a test is waiting: for the runtime's pauses, and for what gathers changes
  testTimeout: 30_000, // many workers on few cores make a slow test slower, and that is no fault
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
      globalSetup: "<rootDir>/scripts/prebundle-univer.js",
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
