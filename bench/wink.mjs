// Prints the median of milliseconds of processor time in which wink-nlp tags a text: node wink.mjs FOLDER_OF_PACKAGES TEXT
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const runs = 11;
const [packages, text] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'package.json'));
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const articles = readFileSync(text, 'utf8').split('\n').filter(line => line.length > 0);

function read() {
  return articles.reduce((tags, article) => tags + nlp.readDoc(article).tokens().out(nlp.its.pos).length, 0);
}

read();
const times = Array.from({ length: runs }, () => {
  const before = process.cpuUsage();
  read();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
});
console.log(times.sort((a, b) => a - b)[(runs - 1) / 2].toFixed(1));
