// One worker of `npm run fuzz`: reads so many tables from a seed on, prints the counts as JSON.
import { countVerdicts } from "./countVerdicts";

const [firstSeed = 1, tables = 1000] = process.argv.slice(2).map(Number);
console.info(JSON.stringify(countVerdicts(firstSeed, tables)));
