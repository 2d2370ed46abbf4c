const path = require("node:path");
const { common } = require("../../../webpack.config.js");

/** Both sides of the race on one page, ours as it ships. */
module.exports = {
  ...common("production"),
  entry: { page: path.resolve(__dirname, "page.js") },
  output: {
    path: path.resolve(__dirname, "../../../build/browser-race"),
    filename: "[name].js",
    publicPath: "/",
  },
  performance: { hints: false },
};
