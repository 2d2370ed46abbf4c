const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const here = (...parts) => path.resolve(__dirname, ...parts);

const swc = (jsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: jsx },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** What both bundles share. No eval anywhere: the content-security policy forbids it. */
const common = (mode) => ({
  mode,
  target: ["web", "es2022"],
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // It evaluates a string to find out what every browser of Excel's can do; the content-security policy forbids that.
    alias: { "@stdlib/assert-has-generator-support": here("src/build/has-generator-support.js") },
  },
  module: {
    rules: [
      { test: /\.ts$/, use: swc(false) },
      { test: /\.tsx$/, use: swc(true) },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.(woff2?|png|svg)$/, type: "asset/resource" },
    ],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        // Licences are listed in THIRD-PARTY-NOTICES.txt.
        minimizerOptions: { format: { comments: false } },
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The add-in: what goes to a static host. Its small entry answers cell functions; the pane is a lazy chunk. */
const addin = (mode) => ({
  ...common(mode),
  name: "addin",
  entry: { addin: here("src/addin/main.ts") },
  output: {
    path: here("dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].[contenthash:8].js",
    assetModuleFilename: "chunks/[name].[contenthash:8][ext]",
    // Everything else there is made before webpack runs.
    clean: { keep: (file) => !file.startsWith("chunks/") },
  },
  devtool: "source-map",
  plugins: [
    new HtmlPlugin({
      // Written from src/addin/taskpane.html by src/build, which knows the build's settings.
      template: here("build/taskpane.html"),
      filename: "taskpane.html",
      scriptLoading: "defer",
      minify: false,
    }),
    new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "chunks/[name].[contenthash:8].css" }),
    new CopyPlugin({ patterns: [{ from: here("assets"), to: "assets" }] }),
  ],
});

/** The workbench: plays Excel on this machine; never shipped. */
const workbench = (mode) => ({
  ...common(mode),
  name: "workbench",
  entry: {
    workbench: here("src/workbench/page/main.tsx"),
    // A page of the browser tests.
    "model-check": here("test/e2e/pages/model-check.ts"),
  },
  output: {
    path: here("build/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: { keep: /^sample\./ },
  },
  devtool: false,
  optimization: { ...common(mode).optimization, splitChunks: { chunks: "all" } },
  plugins: [
    new HtmlPlugin({
      template: here("src/workbench/page/index.html"),
      filename: "index.html",
      chunks: ["workbench"],
      minify: false,
    }),
    new HtmlPlugin({ filename: "model-check.html", chunks: ["model-check"], minify: false }),
    new MiniCssExtractPlugin({ filename: "[name].css", ignoreOrder: true }),
  ],
});

module.exports = (_env, { mode = "production" }) => [addin(mode), workbench(mode)];
module.exports.common = common;
