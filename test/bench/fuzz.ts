import { fuzzFunctions } from "../helpers/fuzz";

/** `npm run fuzz`: the tries of `npm test`, a hundredfold. */
const tries = 1_000_000;

const from = performance.now();
fuzzFunctions(tries, (id) => console.log(`${((performance.now() - from) / 1000).toFixed(0)} s  ${id}`)).then(
  () => console.log(`${tries} tries hold.`),
  (failure: unknown) => {
    console.error(failure);
    process.exitCode = 1;
  },
);
