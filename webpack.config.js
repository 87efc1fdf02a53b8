/**
 * Two builds, in this order.
 *
 * - `addin` -> dist/: what an organisation puts on its server. It holds nothing of src/embedded. Office.js is copied from Microsoft's
 *   package, so that the pane opens without the internet; `--env cdn` refers to Microsoft's own address instead.
 * - `workbench` -> build/workbench/: a sheet with the pane beside it. The pane's bundle is taken from dist/ byte for byte: what the
 *   workbench shows and the browser tests try is what Excel gets.
 */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const officeJs = at("node_modules/@microsoft/office-js/dist");
const microsoftCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What office.js asks for once it knows which Excel it runs in; strings of other languages fall back to English. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  "en-us/office_strings.js",
  "vi-vn/office_strings.js",
  ...readdirSync(officeJs).filter((name) => /^excel-(web|win32|mac|ios|winrt)-16\.\d\d(-core)?\.js$/.test(name)),
];

/** Emits files as they are. `list` is called when the build ends and returns [name in the output, file on disk]. */
class CopyFiles {
  constructor(list) {
    this.list = list;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopyFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "CopyFiles", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const [name, file] of this.list()) {
          compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(file)), { minimized: true });
        }
      });
    });
  }
}

function filesUnder(folder, into, wanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter(wanted)
    .sort()
    .map((name) => [`${into}${name}`, path.join(folder, name)]);
}

const base = {
  mode: "production",
  context: root,
  target: ["web", "es2022"],
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  experiments: { css: true },
  // The budget of the pane is measured compressed, by scripts/check-budgets.ts; webpack's own hint counts raw bytes.
  performance: { hints: false },
  stats: "errors-warnings",
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      { test: /\.txt$/, type: "asset/source" },
    ],
  },
};

function addin(cdn) {
  return {
    ...base,
    name: "addin",
    // The page loads both in this order, so the pane takes the core's money and words out of functions.js: they are loaded once.
    entry: { functions: at("src/functions/index.ts"), taskpane: { import: at("src/taskpane/index.tsx"), dependOn: "functions" } },
    // The manifest names functions.js; whatever the pane's page alone names may change its name with its content.
    output: {
      path: at("dist"),
      // Parts that are loaded later lie beside the page. "auto" would ask for the script's address as soon as functions.js runs, and throw where there is no page.
      publicPath: "",
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:12].js"),
      chunkFilename: "[name].[contenthash:12].js",
      clean: true,
    },
    plugins: [
      new FunctionsMetadata(),
      new HtmlWebpackPlugin({
        template: at("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        scriptLoading: "defer",
        officeJs: cdn ? microsoftCdn : "office-js/office.js",
      }),
      new CopyFiles(() => [
        ...(cdn ? [] : officeFiles.map((name) => [`office-js/${name}`, path.join(officeJs, name)])),
        ...filesUnder(at("assets/icons"), "assets/icons/", (name) => name.endsWith(".png")),
        ["help.html", at("assets/help.html")],
        ["manifest.xml", at("manifest.xml")],
      ]),
    ],
  };
}

/** The custom functions, in the order in which Excel lists them: those files of src/functions that carry Microsoft's tag. */
const functionFiles = () =>
  filesUnder(at("src/functions"), "", (name) => name.endsWith(".ts"))
    .map(([, file]) => file)
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

/** Emits what Excel must know of the custom functions before it runs them: names, arguments and help, made from the comments above them. */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
        if (errors.length > 0) throw new Error(`src/functions: ${errors.join("; ")}`);
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(metadataJson));
      });
    });
  }
}

/** What the add-in's own page loads after Office.js. The page is minified: its attributes have no quotation marks. */
const paneScripts = () =>
  [...readFileSync(at("dist/taskpane.html"), "utf8").matchAll(/<script defer(?:="defer")? src="?([^\s">]+)/g)].map(([, name]) => name);

const paneFiles = () => filesUnder(at("dist"), "", (name) => /^[^/]+\.(js|css)$|^functions\.json$/.test(name));

const workbench = {
  ...base,
  name: "workbench",
  dependencies: ["addin"],
  entry: {
    workbench: at("src/embedded/workbench/index.tsx"),
    "pane-frame": at("src/embedded/workbench/pane-frame.ts"),
  },
  output: {
    path: at("build/workbench"),
    filename: "workbench/[name].[contenthash:12].js",
    chunkFilename: "workbench/[name].[contenthash:12].js",
    assetModuleFilename: "workbench/[name].[contenthash:12][ext]",
    clean: true,
  },
  // Nobody downloads it: half of the build's time saved.
  optimization: { minimize: false },
  plugins: [
    new HtmlWebpackPlugin({
      template: at("src/embedded/workbench/index.html"),
      filename: "index.html",
      chunks: ["workbench"],
    }),
    new HtmlWebpackPlugin({
      template: at("src/embedded/workbench/pane.html"),
      filename: "pane.html",
      chunks: ["pane-frame"],
      inject: false,
      paneScripts,
    }),
    new CopyFiles(() => [["client/excel-web-16.00.js", path.join(officeJs, "excel-web-16.00.js")], ...paneFiles()]),
  ],
};

export default (env = {}) => [addin(env.cdn === true), workbench];
