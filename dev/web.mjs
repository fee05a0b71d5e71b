// The browser application's part of the build. Each step runs only when what it reads has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const web = join(root, "web");
const stamps = join(root, ".local", "web");
const classes = join(root, "api", "target", "classes");
const served = join(classes, "META-INF", "resources");
const generated = new Set(["node_modules", "dist", "generated", "compiled", ".lighthouse", "routeTree.gen.ts", "test-results"]);

const scripts = () => JSON.parse(readFileSync(join(web, "package.json"), "utf8")).scripts;

function npm(...args) {
  console.log(`> npm ${args.join(" ")}`);
  const { status } = spawnSync("npm", args, { cwd: web, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (generated.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

function fingerprint(...paths) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of paths.filter(existsSync)) hash.update(relative(root, path)).update(readFileSync(path));
  return hash.digest("hex");
}

function whenChanged(name, inputs, result, step) {
  const stamp = join(stamps, name);
  const now = fingerprint(...inputs);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  rmSync(stamp, { force: true });
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, fingerprint(...inputs));
}

function install() {
  const lock = join(web, "package-lock.json");
  whenChanged("install", [lock], join(web, "node_modules"), () => npm("ci", "--no-audit", "--no-fund"));
}

function build() {
  const contract = join(root, "openapi.yaml");
  if (scripts().api) {
    const client = join(web, "src", "api", "generated");
    const inputs = [contract, join(web, "openapi-ts.config.ts"), join(web, "package-lock.json")];
    whenChanged("client", inputs, client, () => npm("run", "api"));
  }
  const dist = join(web, "dist");
  whenChanged("build", [contract, ...files(web)], dist, () => npm("run", "build"));
  rmSync(served, { recursive: true, force: true });
  const pages = join(dist, "pages");
  cpSync(dist, served, { recursive: true, filter: (path) => !path.endsWith(".vite") && path !== pages });
  // Pages with a first view are no files that have addresses: the service chooses among them.
  rmSync(join(classes, "pages"), { recursive: true, force: true });
  cpSync(pages, join(classes, "pages"), { recursive: true });
}

function check() {
  for (const script of ["lint", "typecheck", "test", "size"]) if (scripts()[script]) npm("run", script);
}

const task = process.argv[2];
install();
if (task === "build" || task === "check") build();
if (task === "check") check();
if (task === "e2e") npm("run", "e2e", "--if-present");
