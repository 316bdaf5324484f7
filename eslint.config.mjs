import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Floors of the house, from the ground up; a folder imports only from folders in floors before its own (docs/decisions.md). */
const floors = [
  ["i18n", "scoring"],
  ["reading"],
  ["files", "sheets"],
  ["excel"],
  ["session"],
  ["functions", "taskpane", "commands"],
];

/** i18n stands beside the house: it names the codes of every floor as types only, and every floor may use it. */
const floorRules = floors.flatMap((rooms, level) =>
  rooms
    .filter((room) => room !== "i18n")
    .map((room) => {
      const above = floors
        .slice(level)
        .flat()
        .filter((other) => other !== room && other !== "i18n");
      return {
        files: [`src/${room}/**`],
        rules: {
          "no-restricted-imports": [
            "error",
            {
              patterns: [
                {
                  group: [...above, "workbench"].map((name) => `**/${name}/**`),
                  message: "A file imports only from floors below its own.",
                },
              ],
            },
          ],
        },
      };
    }),
);

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/excel/**"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  ...floorRules,
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/workbench/**", "src/runtime.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "OfficeExtension",
        "alert",
        "confirm",
        "prompt",
        "fetch",
      ],
    },
  },
  {
    files: ["*.js", "scripts/**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
