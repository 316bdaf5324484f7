const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/**
 * Builds the workbench's page to build/workbench/. It never ships: `npm run workbench` serves it beside the
 * add-in's production bundle, which webpack.config.js builds.
 */
module.exports = {
  mode: "production",
  devtool: false,
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: path.resolve(__dirname, "build/workbench"),
    publicPath: "/workbench/",
    filename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        include: /^workbench/, // Univer, in the chunks beside it, comes minified
      }),
    ],
  },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, "build/cache") },
  plugins: [new HtmlWebpackPlugin({ template: "./src/workbench/page/index.html", scriptLoading: "defer" })],
};
