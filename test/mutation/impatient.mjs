/** A lock that a changed module does not give back is not waited for a whole minute. */
const wait = Atomics.wait.bind(Atomics);
let waits = 0;

Atomics.wait = (...args) => {
  waits += 1;
  if (waits > 100) throw new Error('This waits for too long.');
  return wait(...args);
};
