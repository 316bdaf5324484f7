const { parse } = require("@formatjs/icu-messageformat-parser");
const typescript = require("tsx/cjs/api");

/**
 * Webpack loader: the messages of a module as FormatJS's parser leaves them. With its parser left out, as FormatJS
 * documents it ("no-parser"), the bundle is smaller than with messages as text: trees compress well.
 *
 * export const pane = { weakest: "Weakest {count}" } -> export const pane = {"weakest":[{"type":0,"value":"Weakest "},…]}
 */
module.exports = function parsedMessages() {
  const catalogs = typescript.require(this.resourcePath, __dirname);
  return Object.entries(catalogs)
    .map(([name, messages]) => `export const ${name} = ${JSON.stringify(parsed(messages))};`)
    .join("\n");
};

function parsed(messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, parse(message, { ignoreTag: true })]),
  );
}
