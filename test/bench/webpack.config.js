const path = require("node:path");
const { common } = require("../../webpack.config.js");

/** Our side of the race, as it ships: compiled and minified like the add-in. */
module.exports = {
  ...common("production"),
  target: "node20",
  entry: {
    ours: path.resolve(__dirname, "ours.ts"),
    worker: path.resolve(__dirname, "worker.ts"),
    "report-worker": path.resolve(__dirname, "size/report-worker.ts"),
  },
  output: {
    path: path.resolve(__dirname, "../../build/bench"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
};
