// Makes src/Dragoman.Workspace/wwwroot/lib: of each library only what the pages import, and the outlines of the world's countries.
//   npm ci && npm run build
// The same versions make the same bytes; the lock file holds them.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../src/Dragoman.Workspace/wwwroot/lib");

/** The packages whose code a bundle holds, by name. */
const packagesOf = (inputs) => [...new Set(Object.keys(inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))].sort();

const versionOf = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));

async function bundle(entry) {
  const made = await build({
    entryPoints: [join(here, "entries", entry)],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const packages = packagesOf(made.metafile.inputs);
  const named = packages.map((name) => `${name} ${versionOf(name).version} (${versionOf(name).license})`).join(", ");
  writeFileSync(join(out, entry), `/*! ${named}. Licences: LICENCES.txt beside this file. */\n${made.outputFiles[0].text}`);
  return packages;
}

/** Natural Earth's countries at 1:110 million; each known by its ISO 3166-1 alpha-3 code, those without one by none. */
function world() {
  const atlas = require("world-atlas/countries-110m.json");
  const codes = new Map(require("i18n-iso-countries/codes.json").map(([, three, number]) => [number, three]));
  const own = new Map([["Kosovo", "XKX"]]);
  const geometries = atlas.objects.countries.geometries.map(({ id, properties, ...shape }) => {
    const code = codes.get(id) ?? own.get(properties.name);
    return { ...shape, ...(code ? { id: code } : {}), properties: { name: properties.name } };
  });
  const { version, license } = versionOf("world-atlas");
  const licence = `Natural Earth (public domain), as cut by world-atlas ${version} (${license}). Licences: LICENCES.txt beside this file.`;
  writeFileSync(join(out, "world.json"), `${JSON.stringify({ licence, ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } })}\n`);
  return ["world-atlas", "i18n-iso-countries"];
}

const entries = readdirSync(join(here, "entries")).sort();
const packages = new Set(world());
for (const entry of entries) {
  (await bundle(entry)).forEach((name) => packages.add(name));
}

const licences = [...packages].sort().map((name) => {
  const folder = join(here, "node_modules", name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(basename(one)));
  return `${name} ${versionOf(name).version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
});
writeFileSync(join(out, "LICENCES.txt"), licences.join(`\n${"-".repeat(72)}\n\n`));
