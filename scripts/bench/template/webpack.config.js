const path = require("node:path");
const ours = require("../../../webpack.config.js");

/** The pane of the template built as ours is: same compiler, same minifier, same target. */
module.exports = async (...options) => ({
  ...(await ours(...options)),
  entry: { taskpane: path.join(__dirname, "taskpane.tsx") },
  plugins: [],
});
