/** When a search first tells how far it has come, and how often from then on, in milliseconds. */
const [firstTold, toldEvery] = [1000, 250];

/** Passes on what is told after a second, and from then on four times a second at most: nobody reads faster. */
export function nowAndThen<Word>(tell: (word: Word) => void): (word: Word) => void {
  let next = performance.now() + firstTold;
  return (word) => {
    if (performance.now() < next) return;
    next = performance.now() + toldEvery;
    tell(word);
  };
}
