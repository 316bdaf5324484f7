import path from "node:path";
import { localCertificate } from "../../scripts/certificate";
import { buildWhatIsStale } from "../../src/workbench/server/build";
import { startServer } from "../../src/workbench/server/server";

/** Builds what is stale and serves it, once for all test files. */
export default async function setup(): Promise<void> {
  const root = path.resolve(__dirname, "../..");
  await buildWhatIsStale(root, (product) => process.stderr.write(`\nbuilding ${product} …`));
  const server = await startServer(root, 0, await localCertificate());
  process.env["KLIMAT_WORKBENCH"] = server.origin;
  globalThis.closeWorkbench = server.close;
}

declare global {
  var closeWorkbench: (() => Promise<void>) | undefined;
}
