import path from "node:path";
import { localCertificate } from "../../../scripts/certificate";
import { localeOf, type MessageValues } from "../../i18n/createTranslator";
import { NoBrowserError } from "../server/browser";
import { buildWhatIsStale, BuildError } from "../server/build";
import { openOnDesktop } from "../server/desktop";
import { takePicture } from "../server/picture";
import { PortInUseError, startServer, type RunningServer } from "../server/server";
import { workbenchTranslator, type WorkbenchKey } from "../texts";
import { readOptions, type Options } from "./workbench/options";

const root = path.resolve(__dirname, "../../..");
const terminalLanguage = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"];
const { text } = workbenchTranslator(localeOf(terminalLanguage?.replace("_", "-")));

/** `npm run workbench`: builds what is stale, serves the workbench, and shows it or makes a picture of it. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if ("misuse" in options) return fail(options.misuse, options.values);
  if (options.help) return console.log(text("command.usage"));
  await buildWhatIsStale(root, (product) => console.log(text("command.building", { product })));
  const certificate = await localCertificate();
  const server = await startServer(root, options.screenshot ? 0 : options.port, certificate, opened(options));
  if (options.screenshot) return picture(server, options, options.screenshot);
  const address = addressOf(server, options);
  console.log(text("command.running", { address }));
  console.log(text("command.trust", { file: certificate.caFile }));
  openOnDesktop(address);
}

async function picture(server: RunningServer, options: Options, file: string): Promise<void> {
  try {
    await takePicture(addressOf(server, options), path.resolve(file));
  } finally {
    await server.close();
  }
  console.log(text("command.pictured", { file }));
}

/** The file to open stands at an address of its own. */
function opened({ open }: Options): Record<string, string> {
  return open ? { [openedAddress(open)]: path.resolve(open) } : {};
}

function openedAddress(file: string): string {
  return `/opened/${path.basename(file)}`;
}

function addressOf({ origin }: RunningServer, { language, theme, open }: Options): string {
  const address = new URL("/workbench/", origin);
  if (language) address.searchParams.set("language", language);
  if (theme) address.searchParams.set("theme", theme);
  if (open) address.searchParams.set("open", encodeURI(openedAddress(open)));
  return address.href;
}

function fail(key: WorkbenchKey, values: MessageValues): void {
  console.error(text(key, values));
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (error instanceof NoBrowserError) return fail("command.noBrowser", {});
  if (error instanceof PortInUseError) return fail("command.portInUse", { port: String(error.port) });
  if (error instanceof BuildError) {
    return fail("command.buildFailed", { product: error.product, output: error.output });
  }
  throw error;
});
