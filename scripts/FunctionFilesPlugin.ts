import type { Compilation, Compiler } from "webpack";
import { declarations } from "../src/functions/declarations";
import { toHtml } from "../src/functions/help/html";
import { helpPages } from "../src/functions/help/pages";
import { functionsMetadata } from "../src/functions/metadata";

/**
 * Adds to the build what Excel and its users read of the functions: the metadata in both languages and the help
 * pages that it names. The declarations are read when webpack starts; a changed one needs a new start.
 */
export class FunctionFilesPlugin {
  /** @param address where the built add-in will be served, with the last slash */
  constructor(private readonly address: string) {}

  apply(compiler: Compiler): void {
    const name = FunctionFilesPlugin.name;
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation: Compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [file, text] of Object.entries(functionFiles(this.address))) {
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** Files made from the declarations: path in the build -> text. */
export function functionFiles(address: string): Readonly<Record<string, string>> {
  return {
    "functions.json": JSON.stringify(functionsMetadata(declarations, "en", address), null, 1),
    "functions.sv-se.json": JSON.stringify(functionsMetadata(declarations, "sv", address), null, 1),
    ...Object.fromEntries(helpPages(declarations).map((page) => [`help/${page.name}.html`, toHtml(page)])),
  };
}
