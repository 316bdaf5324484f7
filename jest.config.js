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
  maxWorkers: "100%", // Jest's own choice leaves a core idle, which is half of a machine with two
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
