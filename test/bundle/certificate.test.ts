import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localCertificate } from "../../scripts/certificate";

let folder = "";

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined); // the tool reports each certificate
  folder = path.join(mkdtempSync(path.join(tmpdir(), "klimat-")), "certificates");
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  rmSync(path.dirname(folder), { recursive: true });
});

test("the certificate is for localhost, signed by the authority beside it, and its key is private", async () => {
  const { ca, cert } = await localCertificate(folder);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.verify(new X509Certificate(ca).publicKey)).toBe(true);
  if (process.platform !== "win32") expect(statSync(path.join(folder, "localhost.key")).mode & 0o77).toBe(0);
});

test("it is kept while it is valid, and made again when a file is missing", async () => {
  const first = await localCertificate(folder);
  expect((await localCertificate(folder)).cert).toEqual(first.cert);
  rmSync(path.join(folder, "localhost.key"));
  expect((await localCertificate(folder)).cert).not.toEqual(first.cert);
});

test("it is made again before it expires", async () => {
  const first = await localCertificate(folder);
  jest.useFakeTimers({
    now: Date.now() + 29.5 * 24 * 60 * 60 * 1000,
    doNotFake: ["nextTick", "setImmediate", "setTimeout"],
  });
  expect((await localCertificate(folder)).cert).not.toEqual(first.cert);
});
