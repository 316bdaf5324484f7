const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { URL } = require("node:url");
const typescript = require("tsx/cjs/api");

const script = (name) => typescript.require(path.join(__dirname, "scripts", `${name}.ts`), __dirname);
const { officeOrigin, pagePolicy, recommendedHeaders } = script("policy");
const { localCertificate } = script("certificate");
const { FunctionFilesPlugin } = script("FunctionFilesPlugin");

const localAddress = "https://localhost:3000/";

/** Where the built add-in will be served: KLIMAT_URL=https://example.org/klimat/ npm run build */
const address = new URL(process.env.KLIMAT_URL ?? localAddress).href.replace(/\/?$/, "/");

/** What one pass makes smaller, the next can make smaller still. */
const minimizerOptions = { ecma: 2022, compress: { ecma: 2022, passes: 4 } };

/** The modules that hold messages. The build parses them, so that nobody fetches the parser. */
const catalogs = ["en", "sv"].map((locale) => path.join(__dirname, "src/i18n", locale) + path.sep);
const parsedMessages = path.join(__dirname, "scripts/parsedMessages.js");
const parser = "@formatjs/icu-messageformat-parser";

/** Builds the add-in to dist/: one page, which Excel keeps alive as the shared runtime, and what it loads. */
module.exports = async (_env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map", // never eval: the page's policy forbids it
  entry: { runtime: "./src/runtime.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    // The manifest names runtime.js, so only the parts that it loads by itself carry a hash.
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: mode === "production" ? { [`${parser}$`]: `${parser}/no-parser.js` } : {},
  },
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
      ...(mode === "production"
        ? [{ include: catalogs, exclude: /index\.ts$/, loader: parsedMessages }]
        : []),
      { test: /\.xlsx$/, type: "asset/inline" },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions })] },
  performance: { hints: false }, // the budget counts gzip and is a test
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/index.html",
      filename: "taskpane.html",
      // Office calls the functions as soon as the page is parsed, so by then they must be associated: a deferred
      // script that loads slowly would leave #VALUE! in every cell.
      scriptLoading: "blocking",
      inject: "body",
      templateParameters: { policy: pagePolicy, office: `${officeOrigin}/lib/1/hosted/office.js` },
    }),
    new FunctionFilesPlugin(address),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/*.css", to: "assets/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (manifest) => manifest.toString().replaceAll(localAddress, address),
        },
      ],
    }),
  ],
  devServer: mode === "development" ? await devServer() : undefined,
});

async function devServer() {
  const { ca, cert, key } = await localCertificate();
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: { ca, cert, key } },
    headers: recommendedHeaders,
    client: { overlay: false }, // its inline styles are against the page's policy
    static: false,
    hot: false, // a replaced module would associate the functions twice
  };
}
